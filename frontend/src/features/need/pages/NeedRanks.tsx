import { Button, Select } from '@mantine/core';
import { keepPreviousData } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CodeSelect } from '@/shared/codes/CodeSelect';
import { useLabels } from '@/shared/codes/codes';
import { A, useGo, useLanguage } from '@/shared/routing/links';
import { hasRole, useSession } from '@/shared/session/session';
import { type Column, DataTable } from '@/shared/table/DataTable';
import { DownloadXlsx } from '@/shared/table/DownloadXlsx';
import { type ListState, useListState } from '@/shared/table/useListState';
import { ZoneTime } from '@/shared/time/ZoneTime';
import { EmptyState } from '@/shared/ui/EmptyState';
import { shownIn } from '@/shared/ui/LocalizedTextView';
import { PageHeader } from '@/shared/ui/PageHeader';
import { StateBadge } from '@/shared/ui/StateBadge';
import { asked, type NeedRow, type NeedState, needApi } from '../api/needApi';
import { NeedFilters } from '../components/NeedFilters';
import { RankNeed } from '../components/RankNeed';
import { tones } from '../components/tones';

const defaults = { page: '0', status: '', kind: '', specialty: '', region: '', ranked: '', q: '' };
const shown: NeedState[] = ['PUBLISHED', 'MATCHED', 'IN_PROGRESS', 'FULFILLED', 'CLOSED'];

/** The ministry's list of needs with their ranks. */
export default function NeedRanks() {
  const { t } = useTranslation('need');
  const go = useGo();
  const { session } = useSession();
  const [state, change] = useListState(defaults);
  const [ranking, setRanking] = useState<NeedRow>();
  const query = asked(state);
  const needs = needApi.useQuery(
    'get',
    '/api/ministry/needs',
    { params: { query } },
    { placeholderData: keepPreviousData },
  );
  const mayRank = hasRole(session, ['SCHEDULER', 'PROGRAMME_MANAGER']);
  const columns = useColumns(needs.data?.items ?? [], mayRank ? setRanking : undefined);
  return (
    <>
      <PageHeader title={t('ranks.title')} lead={t('ranks.lead')} />
      <NeedFilters state={state} change={change} states={shown}>
        <CodeSelect
          list="regions"
          label={t('filter.region')}
          placeholder={t('filter.any')}
          value={state.region || null}
          onChange={(region) => change({ region: region ?? '' })}
        />
        <Select
          label={t('filter.rank')}
          placeholder={t('filter.any')}
          clearable
          data={[
            { value: 'yes', label: t('filter.ranked') },
            { value: 'no', label: t('filter.unranked') },
          ]}
          value={state.ranked || null}
          onChange={(ranked) => change({ ranked: ranked ?? '' })}
        />
      </NeedFilters>
      <DataTable
        label={t('ranks.title')}
        columns={columns}
        data={needs.data}
        rowKey={(row) => row.id}
        error={needs.error}
        onRetry={needs.refetch}
        onPage={(page) => change({ page: String(page) })}
        onOpen={(row) => go(`/ministry/needs/${row.id}`)}
        empty={<EmptyState title={t('list.nothing')} text={t('list.nothingText')} />}
        tools={<DownloadXlsx list="needs" filter={exported(state)} />}
      />
      {ranking && <RankNeed need={ranking} onClose={() => setRanking(undefined)} onDone={needs.refetch} />}
    </>
  );
}

/** The list's filters as the export calls them. */
function exported({ status, kind, specialty, region, ranked, q }: ListState) {
  return {
    state: status,
    kind,
    specialty,
    region,
    q,
    ...(ranked ? { ranked: ranked === 'yes' } : {}),
  };
}

function useColumns(rows: NeedRow[], onRank: ((row: NeedRow) => void) | undefined): Column<NeedRow>[] {
  const { t } = useTranslation('need');
  const language = useLanguage();
  const specialties = useLabels(
    'specialties',
    rows.map((row) => row.specialty),
  );
  const columns: Column<NeedRow>[] = [
    { key: 'rank', header: t('column.rank'), cell: (row) => row.rank ?? '–', align: 'end', width: '4rem' },
    {
      key: 'title',
      header: t('column.title'),
      cell: (row) => <A to={`/ministry/needs/${row.id}`}>{shownIn(row.title, language).text}</A>,
    },
    {
      key: 'institution',
      header: t('column.institution'),
      cell: (row) => `${row.institution.name}, ${row.institution.city}`,
    },
    {
      key: 'specialty',
      header: t('column.specialty'),
      cell: (row) => specialties.get(row.specialty)?.label ?? row.specialty,
    },
    { key: 'kind', header: t('column.kind'), cell: (row) => t(`kind.${row.kind}`) },
    {
      key: 'state',
      header: t('column.state'),
      cell: (row) => <StateBadge tone={tones[row.state]} label={t(`state.${row.state}`)} />,
    },
    {
      key: 'published',
      header: t('column.published'),
      cell: (row) => row.publishedAt && <ZoneTime instant={row.publishedAt} dayOnly />,
    },
  ];
  if (onRank)
    columns.splice(1, 0, {
      key: 'act',
      header: t('column.act'),
      cell: (row) =>
        ['PUBLISHED', 'MATCHED', 'IN_PROGRESS'].includes(row.state) && (
          <Button size="compact-sm" variant="default" onClick={() => onRank(row)}>
            {t('action.RANK')}
          </Button>
        ),
    });
  return columns;
}
