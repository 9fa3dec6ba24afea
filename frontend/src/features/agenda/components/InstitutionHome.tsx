import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { agendaApi } from '../api/agendaApi';
import { HomeSection } from './HomeSection';

/** On an institution's home: events to report, to say the use of, and what is next. */
export default function InstitutionHome({ institutionId }: { institutionId: string }) {
  const { t } = useTranslation('agenda');
  const [now] = useState(() => new Date().toISOString());
  const base = `/institution/${institutionId}/events`;
  const path = { institution: institutionId };
  const ahead = agendaApi.useQuery('get', '/api/institutions/{institution}/events', {
    params: { path, query: { from: now, status: ['PROVISIONAL', 'SCHEDULED'], size: 4 } },
  });
  const begun = agendaApi.useQuery('get', '/api/institutions/{institution}/events', {
    params: { path, query: { until: now, status: ['SCHEDULED'], size: 10 } },
  });
  const use = agendaApi.useQuery('get', '/api/me/use-questions');
  const over = (begun.data?.items ?? []).filter(({ ended }) => ended);
  const own = (use.data ?? []).filter(({ hosts }) => hosts.some(({ id }) => id === institutionId));
  return (
    <>
      <HomeSection id="home-report" title={t('home.report')} events={over} base={base} />
      <HomeSection id="home-use" title={t('use.question')} events={own} base={base} />
      <HomeSection
        id="home-events"
        title={t('home.next')}
        events={ahead.data?.items ?? []}
        base={base}
        more={{ to: base, label: t('home.all') }}
      />
    </>
  );
}
