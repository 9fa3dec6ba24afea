import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../i18n/number';
import classes from './table.module.css';

type Props = { page: number; size: number; total: number; onPage: ((page: number) => void) | undefined };

/** "21–40 of 312", and the way to the pages before and after. */
export function TablePages({ page, size, total, onPage }: Props) {
  const { t } = useTranslation('common');
  if (total === 0) return null;
  const to = Math.min(total, (page + 1) * size);
  const range = { from: formatNumber(page * size + 1), to: formatNumber(to), total: formatNumber(total) };
  return (
    <nav className={classes.pages} aria-label={t('table.pages')}>
      <span aria-live="polite">{t('table.range', range)}</span>
      {onPage && total > size && (
        <span className={classes.pageButtons}>
          <Button size="compact-md" variant="default" disabled={page === 0} onClick={() => onPage(page - 1)}>
            {t('table.before')}
          </Button>
          <Button size="compact-md" variant="default" disabled={to >= total} onClick={() => onPage(page + 1)}>
            {t('table.after')}
          </Button>
        </span>
      )}
    </nav>
  );
}
