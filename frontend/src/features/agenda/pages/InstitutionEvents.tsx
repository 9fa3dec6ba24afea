import { Button } from '@mantine/core';
import { keepPreviousData } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { A } from '@/shared/routing/links';
import { TablePages } from '@/shared/table/TablePages';
import { useListState } from '@/shared/table/useListState';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ErrorState } from '@/shared/ui/ErrorState';
import { LoadingSkeleton } from '@/shared/ui/LoadingSkeleton';
import { PageHeader } from '@/shared/ui/PageHeader';
import { agendaApi } from '../api/agendaApi';
import classes from '../components/agenda.module.css';
import { EventCard } from '../components/EventCard';
import { asked, EventFilters, eventFilters } from '../components/EventFilters';

/** An institution's events. */
export default function InstitutionEvents() {
  const { t } = useTranslation('agenda');
  const { institutionId = '' } = useParams();
  const [now] = useState(() => new Date().toISOString());
  const [state, change] = useListState(eventFilters);
  const base = `/institution/${institutionId}/events`;
  const events = agendaApi.useQuery(
    'get',
    '/api/institutions/{institution}/events',
    { params: { path: { institution: institutionId }, query: asked(state, now) } },
    { placeholderData: keepPreviousData },
  );
  const action = (
    <Button component={A} to={`${base}/new`} leftSection={<Plus size={16} aria-hidden />}>
      {t('new.action')}
    </Button>
  );
  return (
    <>
      <PageHeader title={t('list.title')} lead={t('list.lead')} action={action} />
      <EventFilters state={state} change={change} drafts />
      {events.isPending && <LoadingSkeleton shape="cards" />}
      {events.error && <ErrorState error={events.error} onRetry={events.refetch} />}
      {events.data?.items.length === 0 && (
        <EmptyState title={t('list.nothing')} text={t('list.nothingText')} action={action} />
      )}
      {events.data && events.data.items.length > 0 && (
        <>
          <ul className={classes.list}>
            {events.data.items.map((event) => (
              <EventCard key={event.id} event={event} base={base} />
            ))}
          </ul>
          <TablePages {...events.data} onPage={(page) => change({ page: String(page) })} />
        </>
      )}
    </>
  );
}
