import { useTranslation } from 'react-i18next';
import { A } from '@/shared/routing/links';
import { LocalizedTextView } from '@/shared/ui/LocalizedTextView';
import { StateBadge } from '@/shared/ui/StateBadge';
import type { Event } from '../api/agendaApi';
import classes from './agenda.module.css';
import { EventTime } from './EventTime';
import { Speakers } from './Speakers';
import { tones } from './tones';

type Props = {
  event: Event;
  /** Where events are shown in this zone: /events, /me/events … */
  base: string;
  hideDay?: boolean;
  /** A public list shows what stands: the state would say the same each time. */
  hideStatus?: boolean;
};

/** One event in a list. */
export function EventCard({ event, base, hideDay = false, hideStatus = false }: Props) {
  const { t } = useTranslation('agenda');
  const full = event.seats != null && event.seatsTaken >= event.seats;
  return (
    <li className={classes.card}>
      <EventTime event={event} hideDay={hideDay} />
      <h3>
        <A to={`${base}/${event.id}`}>
          <LocalizedTextView text={event.title} />
        </A>
      </h3>
      <div className={classes.line}>
        <span>{t(`kind.${event.kind}`)}</span>
        {!hideStatus && <StateBadge tone={tones[event.status]} label={t(`status.${event.status}`)} />}
        {event.reach === 'PUBLIC_ASKED' && <StateBadge tone="waits" label={t('reach.PUBLIC_ASKED')} />}
        {event.myPlace && (
          <StateBadge
            tone={event.myPlace === 'SEAT' ? 'good' : 'waits'}
            label={t(`place.${event.myPlace}`)}
          />
        )}
        {full && !event.myPlace && <StateBadge tone="neutral" label={t('seats.full')} />}
      </div>
      <div className={`${classes.line} ${classes.quiet}`}>
        <Speakers event={event} />
        {event.online && <span>{t('online')}</span>}
        {event.hosts.length > 0 && <span>{event.hosts.map(({ name }) => name).join(', ')}</span>}
      </div>
    </li>
  );
}
