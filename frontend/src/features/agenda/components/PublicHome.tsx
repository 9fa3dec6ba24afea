import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getJson } from '@/shared/api/http';
import { A, useLanguage } from '@/shared/routing/links';
import { useSession } from '@/shared/session/session';
import type { Event } from '../api/agendaApi';
import { useReaderZone } from '../api/readerZone';
import classes from './agenda.module.css';
import { EventCard } from './EventCard';

/** On the public home: the next public sessions, without the API's client, which a light page leaves out. */
export default function PublicHome() {
  const { t } = useTranslation('agenda');
  const { session } = useSession();
  const { zone } = useReaderZone();
  const language = useLanguage();
  const query = new URLSearchParams({ size: '3', ...(zone ? { zone } : {}) });
  const events = useQuery({
    queryKey: ['home', 'events', language, zone],
    queryFn: ({ signal }) => getJson<{ items: Event[] }>(`/api/events/public?${query}`, signal),
    enabled: session !== undefined,
  });
  if (!events.data || events.data.items.length === 0) return null;
  return (
    <section aria-labelledby="public-events">
      <h2 id="public-events">{t('home.public')}</h2>
      <ul className={classes.threeCards}>
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
