import { useTranslation } from 'react-i18next';
import { hasRole, useSession } from '@/shared/session/session';
import { agendaApi } from '../api/agendaApi';
import { HomeSection } from './HomeSection';

/** On the ministry's home: what asks to be public. What is next stands in the overview. */
export default function MinistryHome() {
  const { t } = useTranslation('agenda');
  const { session } = useSession();
  const publishes = hasRole(session, ['SCHEDULER']);
  const queue = agendaApi.useQuery('get', '/api/publication-queue', {}, { enabled: publishes });
  return (
    <HomeSection
      id="home-publication"
      title={t('queue.title')}
      events={(queue.data ?? []).map(({ event }) => event).slice(0, 3)}
      base="/ministry/events"
      more={{ to: '/ministry/events/queue', label: t('home.queue') }}
    />
  );
}
