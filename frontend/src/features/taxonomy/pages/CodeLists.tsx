import { Code, Group } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '@/shared/routing/links';
import { type Column, DataTable } from '@/shared/table/DataTable';
import { type ListState, useListState } from '@/shared/table/useListState';
import { EmptyState } from '@/shared/ui/EmptyState';
import { PageHeader } from '@/shared/ui/PageHeader';
import { WithSidePanel } from '@/shared/ui/SidePanel';
import { StateBadge } from '@/shared/ui/StateBadge';
import { isListName, type ListEntry, taxonomyApi } from '../api/taxonomyApi';
import { EntryPanel } from '../components/EntryPanel';
import { ListTools } from '../components/ListTools';

const start: ListState = { list: 'specialties', q: '', unreviewed: '', page: '0' };

/** The code lists as they are stored, to be read and checked; they change only with the product. */
export default function CodeLists() {
  const { t } = useTranslation('taxonomy');
  const language = useLanguage();
  const [filter, setFilter] = useListState(start);
  const [q] = useDebouncedValue(filter.q ?? '', 250);
  const [open, setOpen] = useState<ListEntry | null>(null);
  const list = isListName(filter.list) ? filter.list : 'specialties';

  const overview = taxonomyApi.useQuery('get', '/api/admin/taxonomy');
  const entries = taxonomyApi.useQuery(
    'get',
    '/api/admin/taxonomy/{list}',
    {
      params: {
        path: { list },
        query: { q, unreviewed: filter.unreviewed === 'true', page: Number(filter.page) || 0, size: 50 },
      },
    },
    { placeholderData: keepPreviousData },
  );

  const label = (entry: ListEntry) => entry.labels[language] ?? entry.labels.en ?? entry.code;
  const columns: Column<ListEntry>[] = [
    {
      key: 'label',
      header: t('entry.label'),
      cell: (entry) => (
        <Group gap="xs">
          {label(entry)}
          {entry.unreviewed.length > 0 && <StateBadge tone="waits" label={t('unreviewed.mark')} />}
          {!entry.active && <StateBadge tone="neutral" label={t('entry.retired')} />}
        </Group>
      ),
    },
    { key: 'code', header: t('entry.code'), cell: (entry) => <Code>{entry.code}</Code> },
    { key: 'parent', header: t('entry.parent'), cell: (entry) => entry.parent ?? '' },
  ];
  const change = (part: ListState) => {
    setOpen(null);
    setFilter(part);
  };

  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <WithSidePanel
        panel={open && <EntryPanel entry={open} title={label(open)} onClose={() => setOpen(null)} />}
      >
        <DataTable
          label={t(`list.${list}`)}
          columns={columns}
          data={entries.data}
          rowKey={(entry) => entry.code}
          error={entries.error}
          onRetry={entries.refetch}
          onPage={(page) => change({ page: String(page) })}
          onOpen={setOpen}
          openKey={open?.code}
          empty={<EmptyState title={t('empty.title')} text={t('empty.text')} />}
          tools={<ListTools overview={overview.data ?? []} filter={{ ...filter, list }} onFilter={change} />}
        />
      </WithSidePanel>
    </>
  );
}
