import { Button } from '@mantine/core';
import { BellPlus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { A } from '@/shared/routing/links';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ErrorState } from '@/shared/ui/ErrorState';
import { LoadingSkeleton } from '@/shared/ui/LoadingSkeleton';
import { PageHeader } from '@/shared/ui/PageHeader';
import { savedApi } from '../api/savedApi';
import { SavedRow } from '../components/SavedRow';
import classes from '../components/saved.module.css';

/** One's saved searches, and whom they found. */
export default function SavedSearches() {
  const { t } = useTranslation('saved');
  const searches = savedApi.useQuery('get', '/api/search/saved');
  return (
    <>
      <PageHeader title={t('searches.title')} lead={t('searches.lead')} />
      {searches.isPending && <LoadingSkeleton shape="cards" count={2} />}
      {searches.error && <ErrorState error={searches.error} onRetry={searches.refetch} />}
      {searches.data?.length === 0 && (
        <EmptyState
          icon={<BellPlus size={32} />}
          title={t('searches.empty')}
          text={t('searches.emptyText')}
          action={
            <Button component={A} to="/search">
              {t('searches.toSearch')}
            </Button>
          }
        />
      )}
      <ul className={classes.list}>
        {searches.data?.map((search) => (
          <li key={search.id}>
            <SavedRow search={search} onChanged={searches.refetch} />
          </li>
        ))}
      </ul>
    </>
  );
}
