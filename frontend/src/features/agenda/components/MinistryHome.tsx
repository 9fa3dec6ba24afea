import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { hasRole, useSession } from '@/shared/session/session';
import { agendaApi } from '../api/agendaApi';
import { HomeSection } from './HomeSection';

/** On the ministry's home: what asks to be public, and what is next. */
export default function MinistryHome() {
  const { t } = useTranslation('agenda');
  const { session } = useSession();
  const [from] = useState(() => new Date().toISOString());
  const publishes = hasRole(session, ['SCHEDULER']);
  const queue = agendaApi.useQuery('get', '/api/publication-queue', {}, { enabled: publishes });
  const next = agendaApi.useQuery('get', '/api/events', {
    params: { query: { from, status: ['SCHEDULED', 'PROVISIONAL'], size: 4 } },
  });
  return (
    <>
      <HomeSection
        id="home-publication"
        title={t('queue.title')}
        events={(queue.data ?? []).map(({ event }) => event).slice(0, 4)}
        base="/ministry/events"
        more={{ to: '/ministry/events/queue', label: t('home.queue') }}
      />
      <HomeSection
        id="home-events"
        title={t('home.next')}
        events={next.data?.items ?? []}
        base="/ministry/events"
        more={{ to: '/ministry/events', label: t('home.all') }}
      />
    </>
  );
}
