import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { CodeSelect } from '@/shared/codes/CodeSelect';
import type { ListState } from '@/shared/table/useListState';
import { kinds, modes } from '../api/offerApi';
import classes from './offer.module.css';

type Props = { state: ListState; change: (change: ListState) => void };

/** Narrows the open offers. */
export function OfferFilters({ state, change }: Props) {
  const { t } = useTranslation('offer');
  return (
    <div className={classes.filters}>
      <Select
        label={t('field.kind')}
        placeholder={t('filter.any')}
        clearable
        data={kinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
        value={state.kind || null}
        onChange={(kind) => change({ kind: kind ?? '' })}
      />
      <CodeSelect
        list="specialties"
        label={t('field.specialty')}
        placeholder={t('filter.any')}
        value={state.specialty || null}
        onChange={(specialty) => change({ specialty: specialty ?? '' })}
      />
      <CodeSelect
        list="languages"
        label={t('field.language')}
        placeholder={t('filter.any')}
        value={state.language || null}
        onChange={(language) => change({ language: language ?? '' })}
      />
      <Select
        label={t('field.mode')}
        placeholder={t('filter.any')}
        clearable
        data={modes
          .filter((mode) => mode !== 'BOTH')
          .map((mode) => ({ value: mode, label: t(`mode.${mode}`) }))}
        value={state.mode || null}
        onChange={(mode) => change({ mode: mode ?? '' })}
      />
    </div>
  );
}
