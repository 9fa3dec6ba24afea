import { Button } from '@mantine/core';
import { keepPreviousData } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { A } from '@/shared/routing/links';
import { TablePages } from '@/shared/table/TablePages';
import { useListState } from '@/shared/table/useListState';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ErrorState } from '@/shared/ui/ErrorState';
import { LoadingSkeleton } from '@/shared/ui/LoadingSkeleton';
import { PageHeader } from '@/shared/ui/PageHeader';
import { asked, needApi, states } from '../api/needApi';
import { NeedCard } from '../components/NeedCard';
import { NeedFilters } from '../components/NeedFilters';
import classes from '../components/need.module.css';

const defaults = { page: '0', status: '', kind: '', specialty: '', q: '' };

/** All needs of one institution. */
export default function Needs() {
  const { t } = useTranslation('need');
  const { institutionId = '' } = useParams();
  const [state, change] = useListState(defaults);
  const needs = needApi.useQuery(
    'get',
    '/api/institutions/{institution}/needs',
    { params: { path: { institution: institutionId }, query: asked(state) } },
    { placeholderData: keepPreviousData },
  );
  const base = `/institution/${institutionId}/needs`;
  const action = (
    <Button component={A} to={`${base}/new`} leftSection={<Plus size={16} aria-hidden />}>
      {t('new.action')}
    </Button>
  );
  const filtered = Object.entries(state).some(([name, value]) => name !== 'page' && value !== '');
  return (
    <>
      <PageHeader title={t('list.title')} lead={t('list.lead')} action={action} />
      <NeedFilters state={state} change={change} states={states} />
      {needs.isPending && <LoadingSkeleton shape="cards" />}
      {needs.error && <ErrorState error={needs.error} onRetry={needs.refetch} />}
      {needs.data?.items.length === 0 && (
        <EmptyState
          title={filtered ? t('list.nothing') : t('list.empty')}
          text={filtered ? t('list.nothingText') : t('list.emptyText')}
          action={filtered ? undefined : action}
        />
      )}
      {needs.data && needs.data.items.length > 0 && (
        <>
          <ul className={classes.list}>
            {needs.data.items.map((need) => (
              <NeedCard key={need.id} need={need} to={`${base}/${need.id}`} />
            ))}
          </ul>
          <TablePages {...needs.data} onPage={(page) => change({ page: String(page) })} />
        </>
      )}
    </>
  );
}
