import { keepPreviousData } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { DownloadXlsx } from '@/shared/table/DownloadXlsx';
import { TablePages } from '@/shared/table/TablePages';
import { useListState } from '@/shared/table/useListState';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ErrorState } from '@/shared/ui/ErrorState';
import { LoadingSkeleton } from '@/shared/ui/LoadingSkeleton';
import { PageHeader } from '@/shared/ui/PageHeader';
import { type HelpKind, type OfferMode, offerApi } from '../api/offerApi';
import { OfferCard, useCardLabels } from './OfferCard';
import { OfferFilters } from './OfferFilters';
import classes from './offer.module.css';

const defaults = { page: '0', kind: '', specialty: '', language: '', mode: '' };

type Props = { /** For officers: the list as a file. */ exports?: boolean };

/** What doctors abroad offer, as far as this reader may see them. */
export function OfferList({ exports = false }: Props) {
  const { t } = useTranslation('offer');
  const [list, change] = useListState(defaults);
  const query = {
    page: Number(list.page),
    ...(list.kind ? { kind: list.kind as HelpKind } : {}),
    ...(list.specialty ? { specialty: list.specialty } : {}),
    ...(list.language ? { language: list.language } : {}),
    ...(list.mode ? { mode: list.mode as OfferMode } : {}),
  };
  const offers = offerApi.useQuery(
    'get',
    '/api/offers',
    { params: { query } },
    { placeholderData: keepPreviousData },
  );
  const { page: _, ...filter } = query;
  const items = offers.data?.items ?? [];
  const labels = useCardLabels(items);
  return (
    <>
      <PageHeader title={t('open.title')} lead={t('open.lead')} />
      <OfferFilters state={list} change={change} />
      {exports && (
        <div className={classes.tools}>
          <DownloadXlsx list="offers" filter={filter} />
        </div>
      )}
      {offers.isPending && <LoadingSkeleton shape="cards" />}
      {offers.error && <ErrorState error={offers.error} onRetry={offers.refetch} />}
      {offers.data && items.length === 0 && (
        <EmptyState title={t('list.nothing')} text={t('list.nothingText')} />
      )}
      {offers.data && items.length > 0 && (
        <>
          <ul className={classes.list}>
            {items.map((offer) => (
              <OfferCard key={offer.id} offer={offer} {...labels} />
            ))}
          </ul>
          <TablePages {...offers.data} onPage={(page) => change({ page: String(page) })} />
        </>
      )}
    </>
  );
}
