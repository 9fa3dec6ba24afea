import { Button, Select } from '@mantine/core';
import { keepPreviousData } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { A } from '@/shared/routing/links';
import { TablePages } from '@/shared/table/TablePages';
import { useListState } from '@/shared/table/useListState';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ErrorState } from '@/shared/ui/ErrorState';
import { LoadingSkeleton } from '@/shared/ui/LoadingSkeleton';
import { PageHeader } from '@/shared/ui/PageHeader';
import { type OfferState, offerApi, states } from '../api/offerApi';
import { OwnOfferCard } from '../components/OwnOfferCard';
import classes from '../components/offer.module.css';

const defaults = { page: '0', state: '' };

/** What I offer. */
export default function MyOffers() {
  const { t } = useTranslation('offer');
  const [list, change] = useListState(defaults);
  const query = { page: Number(list.page), ...(list.state ? { state: list.state as OfferState } : {}) };
  const offers = offerApi.useQuery(
    'get',
    '/api/me/offers',
    { params: { query } },
    { placeholderData: keepPreviousData },
  );
  const action = (
    <Button component={A} to="/me/offers/new" leftSection={<Plus size={16} aria-hidden />}>
      {t('new.action')}
    </Button>
  );
  return (
    <>
      <PageHeader title={t('mine.title')} lead={t('mine.lead')} action={action} />
      <div className={classes.filters}>
        <Select
          label={t('filter.state')}
          placeholder={t('filter.any')}
          clearable
          data={states.map((state) => ({ value: state, label: t(`state.${state}`) }))}
          value={list.state || null}
          onChange={(state) => change({ state: state ?? '' })}
        />
      </div>
      {offers.isPending && <LoadingSkeleton shape="cards" />}
      {offers.error && <ErrorState error={offers.error} onRetry={offers.refetch} />}
      {offers.data?.items.length === 0 && (
        <EmptyState
          title={list.state ? t('list.nothing') : t('mine.empty')}
          text={list.state ? t('list.nothingText') : t('mine.emptyText')}
          action={list.state ? undefined : action}
        />
      )}
      {offers.data && offers.data.items.length > 0 && (
        <>
          <ul className={classes.list}>
            {offers.data.items.map((offer) => (
              <OwnOfferCard key={offer.id} offer={offer} onChanged={offers.refetch} />
            ))}
          </ul>
          <TablePages {...offers.data} onPage={(page) => change({ page: String(page) })} />
        </>
      )}
    </>
  );
}
