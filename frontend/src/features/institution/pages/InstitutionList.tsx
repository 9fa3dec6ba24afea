import { keepPreviousData } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useLabels } from '@/shared/codes/codes';
import { A } from '@/shared/routing/links';
import { TablePages } from '@/shared/table/TablePages';
import { useListState } from '@/shared/table/useListState';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ErrorState } from '@/shared/ui/ErrorState';
import { LoadingSkeleton } from '@/shared/ui/LoadingSkeleton';
import { PageHeader } from '@/shared/ui/PageHeader';
import { institutionApi } from '../api/institutionApi';
import { asked, InstitutionFilters } from '../components/InstitutionFilters';
import classes from '../components/institution.module.css';
import { Marks } from '../components/Marks';

const defaults = { page: '0', region: '', kind: '', q: '' };

/** All institutions, for everybody. */
export default function InstitutionList() {
  const { t } = useTranslation('institution');
  const [state, change] = useListState(defaults);
  const list = institutionApi.useQuery(
    'get',
    '/api/institutions',
    { params: { query: asked(state) } },
    { placeholderData: keepPreviousData },
  );
  const regions = useLabels('regions', list.data?.items.map((one) => one.region) ?? []);
  return (
    <>
      <PageHeader title={t('list.title')} lead={t('list.lead')} />
      <InstitutionFilters state={state} change={change} />
      {list.isPending && <LoadingSkeleton shape="rows" count={8} />}
      {list.error && <ErrorState error={list.error} onRetry={list.refetch} />}
      {list.data?.items.length === 0 && <EmptyState title={t('list.nothing')} text={t('list.nothingText')} />}
      {list.data && list.data.items.length > 0 && (
        <>
          <ul className={classes.list}>
            {list.data.items.map((one) => (
              <li key={one.id} className={classes.row}>
                <span className={classes.rowText}>
                  <A to={`/institutions/${one.id}`}>{one.name}</A>
                  <br />
                  <span className={classes.quiet}>
                    {one.city}, {regions.get(one.region)?.label ?? one.region} · {t(`kind.${one.kind}`)}
                  </span>
                </span>
                <Marks institution={one} />
              </li>
            ))}
          </ul>
          <TablePages {...list.data} onPage={(page) => change({ page: String(page) })} />
        </>
      )}
    </>
  );
}
