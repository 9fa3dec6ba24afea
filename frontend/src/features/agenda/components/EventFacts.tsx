import { useTranslation } from 'react-i18next';
import { useLabels } from '@/shared/codes/codes';
import { A } from '@/shared/routing/links';
import { LocalizedTextView } from '@/shared/ui/LocalizedTextView';
import type { EventDetails } from '../api/agendaApi';
import classes from './agenda.module.css';
import { EventTime } from './EventTime';
import { PartTimes } from './PartTimes';
import { Speakers } from './Speakers';

/** When, where, who, in what language, and what it is about. */
export function EventFacts({ details }: { details: EventDetails }) {
  const { t } = useTranslation('agenda');
  const { event } = details;
  const languages = useLabels('languages', event.languages);
  return (
    <section className={classes.box} aria-label={t('facts')}>
      <EventTime event={event} />
      <p className={classes.quiet}>{t('duration', { count: event.planned.minutes })}</p>
      {details.cancelReason && (
        <div className={classes.note}>
          <strong>{t('cancelledBecause')}</strong>
          <p>{details.cancelReason}</p>
        </div>
      )}
      <p className={classes.line}>
        {event.online && <span>{t('online')}</span>}
        {event.hosts.map((host) => (
          <A key={host.id} to={`/institutions/${host.id}`}>
            {host.name}
          </A>
        ))}
        {event.place && <LocalizedTextView text={event.place} />}
      </p>
      <p className={classes.line}>
        <Speakers event={event} />
      </p>
      <p className={classes.quiet}>
        {t('field.languages')}: {event.languages.map((code) => languages.get(code)?.label ?? code).join(', ')}
      </p>
      {event.parts.length > 0 && <PartTimes event={event} />}
      {event.description && (
        <p>
          <LocalizedTextView text={event.description} />
        </p>
      )}
    </section>
  );
}
