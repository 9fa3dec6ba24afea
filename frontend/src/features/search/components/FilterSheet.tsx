import { Button, Drawer } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './search.module.css';

type Props = {
  opened: boolean;
  onClose: () => void;
  total: number | undefined;
  onClear: (() => void) | undefined;
  children: ReactNode;
};

/** The filters on a phone; its button says how many they leave. */
export function FilterSheet({ opened, onClose, total, onClear, children }: Props) {
  const { t } = useTranslation('search');
  return (
    <Drawer opened={opened} onClose={onClose} title={t('filters')} position="bottom" size="90%">
      {children}
      <div className={classes.sheetFoot}>
        {onClear && (
          <Button variant="default" onClick={onClear}>
            {t('facet.reset')}
          </Button>
        )}
        <Button onClick={onClose}>{t('showResults', { count: total ?? 0 })}</Button>
      </div>
    </Drawer>
  );
}
