import { SegmentedControl, Select } from '@mantine/core';
import { keepPreviousData } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/shared/session/session';
import { TablePages } from '@/shared/table/TablePages';
import { useListState } from '@/shared/table/useListState';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ErrorState } from '@/shared/ui/ErrorState';
import { LoadingSkeleton } from '@/shared/ui/LoadingSkeleton';
import { PageHeader } from '@/shared/ui/PageHeader';
import { agendaApi, type EventKind, kinds } from '../api/agendaApi';
import { useReaderZone } from '../api/readerZone';
import classes from '../components/agenda.module.css';
import { EventCard } from '../components/EventCard';

const defaults = { page: '0', kind: '', past: '' };

/** Events that the ministry published: ahead soonest first, past latest first. */
export default function PublicEvents() {
  const { t } = useTranslation('agenda');
  const { session } = useSession();
  const zone = useReaderZone();
  const [list, change] = useListState(defaults);
  const query = {
    ...zone,
    page: Number(list.page),
    past: list.past === 'yes',
    ...(list.kind ? { kind: list.kind as EventKind } : {}),
  };
  const events = agendaApi.useQuery(
    'get',
    '/api/events/public',
    { params: { query } },
    { placeholderData: keepPreviousData, enabled: session !== undefined },
  );
  return (
    <>
      <PageHeader title={t('public.title')} lead={t('public.lead')} />
      <div className={classes.filters}>
        <SegmentedControl
          aria-label={t('filter.when')}
          data={[
            { value: '', label: t('filter.ahead') },
            { value: 'yes', label: t('filter.past') },
          ]}
          value={list.past ?? ''}
          onChange={(past) => change({ past })}
        />
        <Select
          label={t('field.kind')}
          placeholder={t('filter.any')}
          clearable
          data={kinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
          value={list.kind || null}
          onChange={(kind) => change({ kind: kind ?? '' })}
        />
      </div>
      {events.isPending && <LoadingSkeleton shape="cards" />}
      {events.error && <ErrorState error={events.error} onRetry={events.refetch} />}
      {events.data?.items.length === 0 && (
        <EmptyState title={t('public.empty')} text={t('public.emptyText')} />
      )}
      {events.data && events.data.items.length > 0 && (
        <>
          <ul className={classes.list}>
            {events.data.items.map((event) => (
              <EventCard key={event.id} event={event} base="/events" hideStatus={list.past !== 'yes'} />
            ))}
          </ul>
          <TablePages {...events.data} onPage={(page) => change({ page: String(page) })} />
        </>
      )}
    </>
  );
}
