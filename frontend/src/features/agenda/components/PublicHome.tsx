import { useTranslation } from 'react-i18next';
import { A } from '@/shared/routing/links';
import { useSession } from '@/shared/session/session';
import { agendaApi, useReaderZone } from '../api/agendaApi';
import classes from './agenda.module.css';
import { EventCard } from './EventCard';

/** On the public home: the next public sessions. Nothing when there are none. */
export default function PublicHome() {
  const { t } = useTranslation('agenda');
  const { session } = useSession();
  const zone = useReaderZone();
  const events = agendaApi.useQuery(
    'get',
    '/api/events/public',
    { params: { query: { ...zone, size: 3 } } },
    { enabled: session !== undefined },
  );
  if (!events.data || events.data.items.length === 0) return null;
  return (
    <section aria-labelledby="public-events">
      <h2 id="public-events">{t('home.public')}</h2>
      <ul className={classes.list}>
        {events.data.items.map((event) => (
          <EventCard key={event.id} event={event} base="/events" hideStatus />
        ))}
      </ul>
      <p>
        <A to="/events">{t('home.all')}</A>
      </p>
    </section>
  );
}
