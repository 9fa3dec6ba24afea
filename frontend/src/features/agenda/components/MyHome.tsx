import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { agendaApi } from '../api/agendaApi';
import { HomeSection } from './HomeSection';

/** On my home: what is next. */
export default function MyHome() {
  const { t } = useTranslation('agenda');
  const [from] = useState(() => new Date().toISOString());
  const events = agendaApi.useQuery('get', '/api/me/events', { params: { query: { from } } });
  const ahead = (events.data ?? []).filter(
    ({ status }) => status === 'SCHEDULED' || status === 'PROVISIONAL',
  );
  return (
    <HomeSection
      id="home-events"
      title={t('home.next')}
      events={ahead.slice(0, 3)}
      base="/me/events"
      more={{ to: '/me/calendar', label: t('home.calendar') }}
    />
  );
}
