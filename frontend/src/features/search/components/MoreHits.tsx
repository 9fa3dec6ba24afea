import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '@/shared/i18n/number';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import classes from './search.module.css';

type Props = {
  shown: number;
  total: number;
  pages: number;
  found: {
    hasNextPage: boolean;
    isFetchingNextPage: boolean;
    error: unknown;
    fetchNextPage: () => Promise<unknown>;
  };
  /** How many pages below the first are wanted. */
  onMore: (more: number) => void;
};

/** "40 of 312", and more of them below. */
export function MoreHits({ shown, total, pages, found, onMore }: Props) {
  const { t } = useTranslation('search');
  return (
    <div className={classes.moreHits}>
      <span aria-live="polite">
        {t('more.shown', { shown: formatNumber(shown), total: formatNumber(total) })}
      </span>
      {Boolean(found.error) && <ProblemAlert error={found.error} />}
      {found.hasNextPage && (
        <Button
          variant="default"
          loading={found.isFetchingNextPage}
          onClick={() => (found.error ? void found.fetchNextPage() : onMore(pages))}
        >
          {t('more.button')}
        </Button>
      )}
    </div>
  );
}
