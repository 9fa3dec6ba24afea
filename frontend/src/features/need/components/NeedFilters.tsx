import { Select, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CodeSelect } from '@/shared/codes/CodeSelect';
import type { ListState } from '@/shared/table/useListState';
import { kinds, type NeedState } from '../api/needApi';
import classes from './need.module.css';

type Props = {
  state: ListState;
  change: (part: ListState) => void;
  states: NeedState[];
  children?: ReactNode;
};

/** What lists of needs are filtered by. */
export function NeedFilters({ state, change, states, children }: Props) {
  const { t } = useTranslation('need');
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
      <Select
        label={t('filter.state')}
        placeholder={t('filter.any')}
        clearable
        data={states.map((value) => ({ value, label: t(`state.${value}`) }))}
        value={state.status || null}
        onChange={(status) => change({ status: status ?? '' })}
      />
      <Select
        label={t('filter.kind')}
        placeholder={t('filter.any')}
        clearable
        data={kinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
        value={state.kind || null}
        onChange={(kind) => change({ kind: kind ?? '' })}
      />
      <CodeSelect
        list="specialties"
        label={t('filter.specialty')}
        placeholder={t('filter.any')}
        value={state.specialty || null}
        onChange={(specialty) => change({ specialty: specialty ?? '' })}
      />
      {children}
    </search>
  );
}
