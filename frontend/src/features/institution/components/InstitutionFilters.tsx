import { Select, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CodeSelect } from '@/shared/codes/CodeSelect';
import type { ListState } from '@/shared/table/useListState';
import { type Kind, kinds } from '../api/institutionApi';
import classes from './institution.module.css';

type Props = { state: ListState; change: (part: ListState) => void; children?: ReactNode };

export function InstitutionFilters({ state, change, children }: Props) {
  const { t } = useTranslation('institution');
  const [words, setWords] = useState(state.q ?? '');
  const search = useDebouncedCallback((q: string) => change({ q }), 300);
  return (
    <search className={classes.filters}>
      <TextInput
        type="search"
        label={t('filter.words')}
        value={words}
        maxLength={100}
        onChange={(event) => {
          setWords(event.currentTarget.value);
          search(event.currentTarget.value.trim());
        }}
      />
      <CodeSelect
        list="regions"
        label={t('filter.region')}
        placeholder={t('filter.any')}
        value={state.region || null}
        onChange={(region) => change({ region: region ?? '' })}
      />
      <Select
        label={t('filter.kind')}
        placeholder={t('filter.any')}
        clearable
        data={kinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
        value={state.kind || null}
        onChange={(kind) => change({ kind: kind ?? '' })}
      />
      {children}
    </search>
  );
}

/** What the filters ask of the server: empty ones are left out. */
export function asked(state: ListState) {
  const { page = '0', region, kind, q } = state;
  return {
    page: Number(page) || 0,
    size: 20,
    ...(region ? { region } : {}),
    ...(kind ? { kind: kind as Kind } : {}),
    ...(q ? { q } : {}),
  };
}
