import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { CodeSelect } from '@/shared/codes/CodeSelect';
import { type SearchState, sorts } from '../api/searchState';
import classes from './search.module.css';

type Props = { state: SearchState; onChange: (part: Partial<SearchState>) => void };

/** The order; by distance also from where. */
export function SortBy({ state, onChange }: Props) {
  const { t } = useTranslation('search');
  return (
    <div className={classes.sort}>
      <Select
        aria-label={t('sort.label')}
        data={sorts.map((sort) => ({ value: sort, label: t(`sort.${sort}`) }))}
        value={state.sort}
        allowDeselect={false}
        onChange={(sort) => onChange({ sort: sort ?? 'relevance' })}
      />
      {state.sort === 'distance' && (
        <CodeSelect
          list="cities"
          label={t('sort.near')}
          placeholder={t('sort.bishkek')}
          value={state.near || null}
          onChange={(city) => onChange({ near: city ?? '' })}
        />
      )}
    </div>
  );
}
