import { Button, Select } from '@mantine/core';
import { keepPreviousData } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLabels } from '@/shared/codes/codes';
import { A } from '@/shared/routing/links';
import { hasRole, useSession } from '@/shared/session/session';
import { type Column, DataTable } from '@/shared/table/DataTable';
import { DownloadXlsx } from '@/shared/table/DownloadXlsx';
import { useListState } from '@/shared/table/useListState';
import { EmptyState } from '@/shared/ui/EmptyState';
import { PageHeader } from '@/shared/ui/PageHeader';
import { WithSidePanel } from '@/shared/ui/SidePanel';
import { StateBadge, type Tone } from '@/shared/ui/StateBadge';
import { type HeadState, headStates, institutionApi, type StaffedInstitution } from '../api/institutionApi';
import { asked, InstitutionFilters } from '../components/InstitutionFilters';
import { InstitutionPanel } from '../components/InstitutionPanel';
import { Marks } from '../components/Marks';

const defaults = { page: '0', region: '', kind: '', q: '', head: '' };
const tones: Record<HeadState, Tone> = { NONE: 'urgent', LETTER: 'waits', APPOINTED: 'good' };

/** The ministry's list: who heads what, and where nobody does. */
export default function MinistryInstitutions() {
  const { t } = useTranslation('institution');
  const { session } = useSession();
  const [state, change] = useListState(defaults);
  const [openId, setOpenId] = useState<string>();
  const query = { ...asked(state), ...(state.head ? { head: state.head as HeadState } : {}) };
  const list = institutionApi.useQuery(
    'get',
    '/api/ministry/institutions',
    { params: { query } },
    { placeholderData: keepPreviousData },
  );
  const columns = useColumns(list.data?.items ?? []);
  const open = list.data?.items.find((row) => row.institution.id === openId);
  return (
    <>
      <PageHeader
        title={t('ministry.title')}
        lead={t('ministry.lead')}
        action={
          hasRole(session, ['VERIFIER', 'SCHEDULER', 'PROGRAMME_MANAGER']) && (
            <Button
              component={A}
              to="/ministry/institutions/new"
              variant="default"
              leftSection={<Plus size={16} aria-hidden />}
            >
              {t('add.title')}
            </Button>
          )
        }
      />
      <InstitutionFilters state={state} change={change}>
        <Select
          label={t('column.head')}
          placeholder={t('filter.any')}
          clearable
          data={headStates.map((value) => ({ value, label: t(`head.${value}`) }))}
          value={state.head || null}
          onChange={(head) => change({ head: head ?? '' })}
        />
      </InstitutionFilters>
      <WithSidePanel
        panel={
          open && (
            <InstitutionPanel
              key={open.institution.id}
              row={open}
              onClose={() => setOpenId(undefined)}
              onChanged={list.refetch}
            />
          )
        }
      >
        <DataTable
          label={t('ministry.title')}
          columns={columns}
          data={list.data}
          rowKey={(row) => row.institution.id}
          error={list.error}
          onRetry={list.refetch}
          onPage={(page) => change({ page: String(page) })}
          onOpen={(row) => setOpenId(row.institution.id)}
          openKey={openId}
          tools={
            <DownloadXlsx
              list="institutions"
              filter={{ region: state.region, kind: state.kind, head: state.head, q: state.q }}
            />
          }
          empty={<EmptyState title={t('list.nothing')} text={t('list.nothingText')} />}
        />
      </WithSidePanel>
    </>
  );
}

function useColumns(rows: StaffedInstitution[]): Column<StaffedInstitution>[] {
  const { t } = useTranslation('institution');
  const regions = useLabels(
    'regions',
    rows.map((row) => row.institution.region),
  );
  return [
    {
      key: 'name',
      header: t('column.name'),
      cell: ({ institution }) => (
        <>
          {institution.name} <Marks institution={{ ...institution, verified: false }} />
        </>
      ),
    },
    {
      key: 'place',
      header: t('fact.place'),
      cell: ({ institution }) =>
        `${institution.city}, ${regions.get(institution.region)?.label ?? institution.region}`,
    },
    { key: 'kind', header: t('fact.kind'), cell: ({ institution }) => t(`kind.${institution.kind}`) },
    {
      key: 'head',
      header: t('column.head'),
      cell: (row) => (
        <>
          <StateBadge tone={tones[row.head]} label={t(`head.${row.head}`)} /> {row.headName}
        </>
      ),
    },
    {
      key: 'coordinators',
      header: t('column.coordinators'),
      cell: (row) => row.coordinators,
      align: 'end',
    },
  ];
}
