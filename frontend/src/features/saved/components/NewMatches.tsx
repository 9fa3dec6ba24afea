import { Button } from '@mantine/core';
import { Check } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '@/shared/ui/ErrorState';
import { LoadingSkeleton } from '@/shared/ui/LoadingSkeleton';
import { type SavedSearch, savedApi } from '../api/savedApi';
import classes from './saved.module.css';
import { ThingLine } from './ThingLine';

type Props = { search: SavedSearch; onSeen: () => unknown };

/** Whom and what the search found since the reader last looked. */
export function NewMatches({ search, onSeen }: Props) {
  const { t } = useTranslation('saved');
  const key = { params: { path: { id: search.id } } };
  const matches = savedApi.useQuery('get', '/api/search/saved/{id}/matches', key);
  const seen = savedApi.useMutation('post', '/api/search/saved/{id}/opening', { onSuccess: () => onSeen() });
  if (matches.isPending) return <LoadingSkeleton shape="rows" count={2} />;
  if (matches.error) return <ErrorState error={matches.error} onRetry={matches.refetch} />;
  return (
    <>
      <ul className={classes.list}>
        {matches.data.map((thing) => (
          <li key={thing.id}>
            <ThingLine thing={thing} />
          </li>
        ))}
      </ul>
      {matches.data.length < search.newCount && <p className={classes.quiet}>{t('search.someGone')}</p>}
      <div>
        <Button
          variant="light"
          leftSection={<Check size={16} aria-hidden />}
          loading={seen.isPending}
          onClick={() => seen.mutate(key)}
        >
          {t('search.seen')}
        </Button>
      </div>
    </>
  );
}
