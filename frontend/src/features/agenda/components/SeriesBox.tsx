import { useTranslation } from 'react-i18next';
import { A } from '@/shared/routing/links';
import { formatClock, formatDay } from '@/shared/time/format';
import { StateBadge } from '@/shared/ui/StateBadge';
import type { EventDetails } from '../api/agendaApi';
import classes from './agenda.module.css';
import { tones } from './tones';

/** The other times of the same series, on the reader's clock. */
export function SeriesBox({ details }: { details: EventDetails }) {
  const { t } = useTranslation('agenda');
  const { event, series } = details;
  const day = (start: string) => `${formatDay(start, 'withWeekday')}, ${formatClock(start)}`;
  const number = series.findIndex(({ id }) => id === event.id) + 1;
  return (
    <section className={classes.box} aria-label={t('series.title')}>
      <h2>{t('series.title')}</h2>
      <p className={classes.quiet}>{t('series.number', { number, of: series.length })}</p>
      <ol className={classes.items}>
        {series.map(({ id, start, status }) => (
          <li key={id}>
            {id === event.id ? (
              <strong aria-current="true">{day(start)}</strong>
            ) : (
              <A to={`/events/${id}`}>{day(start)}</A>
            )}
            {status !== 'SCHEDULED' && <StateBadge tone={tones[status]} label={t(`status.${status}`)} />}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Is there anything after it in its series that could change with it? */
export function hasLater({ event, series }: EventDetails): boolean {
  const at = series.findIndex(({ id }) => id === event.id);
  return series.slice(at + 1).some(({ status }) => status === event.status);
}
