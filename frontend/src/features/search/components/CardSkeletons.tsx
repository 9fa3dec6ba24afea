import { Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './search.module.css';

/** The form of the cards that come. */
export function CardSkeletons() {
  const { t } = useTranslation('common');
  return (
    <div className={classes.list} role="status" aria-label={t('loading')}>
      {['a', 'b', 'c', 'd'].map((key) => (
        <div key={key} className={classes.card}>
          <Skeleton height={22} width="45%" />
          <Skeleton height={14} mt="sm" width="60%" />
          <Skeleton height={14} mt={8} width="50%" />
          <Skeleton height={14} mt={8} width="80%" />
          <Skeleton height={14} mt="md" width="70%" />
        </div>
      ))}
    </div>
  );
}
