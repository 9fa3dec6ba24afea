import { useTranslation } from 'react-i18next';
import { formatClock, formatDay } from '@/shared/time/format';
import { LocalizedTextView } from '@/shared/ui/LocalizedTextView';
import type { Event } from '../api/agendaApi';
import classes from './agenda.module.css';

/** The parts of several days, by the clock of the place where it happens. */
export function PartTimes({ event }: { event: Event }) {
  const { t } = useTranslation('agenda');
  const place = event.clocks.find(({ zone }) => zone === event.planned.zone)?.place ?? event.planned.zone;
  return (
    <div>
      <h3>{t('part.heading', { place })}</h3>
      <ol className={classes.items}>
        {event.parts.map((part) => (
          <li key={part.start}>
            <time dateTime={part.start}>
              {formatDay(part.localStart, 'withWeekday')}, {formatClock(part.localStart)}
            </time>
            <LocalizedTextView text={part.title} />
          </li>
        ))}
      </ol>
    </div>
  );
}
