import { Select, type SelectProps } from '@mantine/core';
import type { CodeList } from './codes';
import { useCodeOptions } from './useCodeOptions';

type Props = Omit<
  SelectProps,
  'data' | 'value' | 'onChange' | 'searchValue' | 'onSearchChange' | 'filter'
> & {
  list: CodeList;
  label: string;
  value: string | null;
  onChange: (code: string | null) => void;
};

/** One code of a list, found by typing in any language. */
export function CodeSelect({ list, value, onChange, ...rest }: Props) {
  const options = useCodeOptions(list, value ? [value] : []);
  return (
    <Select
      searchable
      clearable
      nothingFoundMessage={options.nothing}
      {...rest}
      data={options.data}
      filter={({ options: all }) => all}
      value={value}
      onChange={(code) => {
        if (code) options.remember([code]);
        onChange(code);
      }}
      searchValue={options.search}
      onSearchChange={options.setSearch}
    />
  );
}
