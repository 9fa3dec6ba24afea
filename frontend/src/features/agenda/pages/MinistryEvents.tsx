import { Button } from '@mantine/core';
import { keepPreviousData } from '@tanstack/react-query';
import { ListChecks, Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { A, useGo, useLanguage } from '@/shared/routing/links';
import { hasRole, useSession } from '@/shared/session/session';
import { type Column, DataTable } from '@/shared/table/DataTable';
import { DownloadXlsx } from '@/shared/table/DownloadXlsx';
import { type ListState, useListState } from '@/shared/table/useListState';
import { EmptyState } from '@/shared/ui/EmptyState';
import { shownIn } from '@/shared/ui/LocalizedTextView';
import { PageHeader } from '@/shared/ui/PageHeader';
import { StateBadge } from '@/shared/ui/StateBadge';
import { agendaApi, type Event } from '../api/agendaApi';
import { asked, EventFilters, eventFilters } from '../components/EventFilters';
import { EventTime } from '../components/EventTime';
import { tones } from '../components/tones';

/** All events of the country, but other people's drafts. */
export default function MinistryEvents() {
  const { t } = useTranslation('agenda');
  const go = useGo();
  const { session } = useSession();
  const [now] = useState(() => new Date().toISOString());
  const [state, change] = useListState(eventFilters);
  const events = agendaApi.useQuery(
    'get',
    '/api/events',
    { params: { query: asked(state, now) } },
    { placeholderData: keepPreviousData },
  );
  const columns = useColumns();
  return (
    <>
      <PageHeader
        title={t('ministry.title')}
        action={
          <>
            {hasRole(session, ['SCHEDULER']) && (
              <Button
                variant="default"
                component={A}
                to="/ministry/events/queue"
                leftSection={<ListChecks size={16} aria-hidden />}
              >
                {t('queue.title')}
              </Button>
            )}
            {hasRole(session, ['SCHEDULER', 'PROGRAMME_MANAGER']) && (
              <Button component={A} to="/ministry/events/new" leftSection={<Plus size={16} aria-hidden />}>
                {t('new.action')}
              </Button>
            )}
          </>
        }
      />
      <EventFilters state={state} change={change} drafts={false} />
      <DataTable
        label={t('ministry.title')}
        columns={columns}
        data={events.data}
        rowKey={(row) => row.id}
        error={events.error}
        onRetry={events.refetch}
        onPage={(page) => change({ page: String(page) })}
        onOpen={(row) => go(`/ministry/events/${row.id}`)}
        empty={<EmptyState title={t('list.nothing')} text={t('list.nothingText')} />}
        tools={<DownloadXlsx list="events" filter={exported(state)} />}
      />
    </>
  );
}

/** The list's filters as the export calls them. */
function exported({ when, status, kind, reach }: ListState) {
  return { when, state: status, kind, reach };
}

function useColumns(): Column<Event>[] {
  const { t } = useTranslation('agenda');
  const language = useLanguage();
  return [
    { key: 'when', header: t('column.when'), cell: (row) => <EventTime event={row} /> },
    {
      key: 'title',
      header: t('field.title'),
      cell: (row) => <A to={`/ministry/events/${row.id}`}>{shownIn(row.title, language).text}</A>,
    },
    { key: 'kind', header: t('field.kind'), cell: (row) => t(`kind.${row.kind}`) },
    {
      key: 'hosts',
      header: t('field.hosts'),
      cell: (row) => row.hosts.map(({ name }) => name).join(', ') || t('ministry.own'),
    },
    {
      key: 'status',
      header: t('filter.status'),
      cell: (row) => <StateBadge tone={tones[row.status]} label={t(`status.${row.status}`)} />,
    },
    { key: 'reach', header: t('field.reach'), cell: (row) => t(`reach.${row.reach}`) },
    {
      key: 'seats',
      header: t('column.seats'),
      align: 'end',
      cell: (row) => (row.seats == null ? row.seatsTaken : `${row.seatsTaken} / ${row.seats}`),
    },
  ];
}
