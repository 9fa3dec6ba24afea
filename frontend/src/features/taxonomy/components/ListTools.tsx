import { Select, Switch, TextInput } from '@mantine/core';
import { Search } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '@/shared/i18n/number';
import type { ListState } from '@/shared/table/useListState';
import { isListName, type ListOverview, listNames } from '../api/taxonomyApi';

type Props = { overview: ListOverview[]; filter: ListState; onFilter: (change: ListState) => void };

/** Which list, which entries. */
export function ListTools({ overview, filter, onFilter }: Props) {
  const { t } = useTranslation('taxonomy');
  const entries = new Map(overview.map((one) => [one.list, one.entries]));
  const unreviewed = overview.find((one) => one.list === filter.list)?.unreviewed ?? 0;
  return (
    <>
      <Select
        label={t('list.label')}
        allowDeselect={false}
        value={filter.list ?? null}
        data={listNames.map((name) => {
          const count = entries.get(name);
          return {
            value: name,
            label: count === undefined ? t(`list.${name}`) : `${t(`list.${name}`)} (${formatNumber(count)})`,
          };
        })}
        onChange={(list) => {
          if (isListName(list ?? undefined)) onFilter({ list: list ?? '', q: '', unreviewed: '' });
        }}
      />
      <TextInput
        type="search"
        label={t('search.label')}
        placeholder={t('search.hint')}
        leftSection={<Search size={16} aria-hidden />}
        maxLength={120}
        value={filter.q ?? ''}
        onChange={(event) => onFilter({ q: event.currentTarget.value })}
      />
      {(unreviewed > 0 || filter.unreviewed === 'true') && (
        <Switch
          label={t('unreviewed.only', { count: unreviewed })}
          checked={filter.unreviewed === 'true'}
          onChange={(event) => onFilter({ unreviewed: event.currentTarget.checked ? 'true' : '' })}
        />
      )}
    </>
  );
}
