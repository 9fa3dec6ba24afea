import { MultiSelect, type MultiSelectProps } from '@mantine/core';
import type { CodeList } from './codes';
import { useCodeOptions } from './useCodeOptions';

type Props = Omit<
  MultiSelectProps,
  'data' | 'value' | 'onChange' | 'searchValue' | 'onSearchChange' | 'filter'
> & {
  list: CodeList;
  label: string;
  value: string[];
  onChange: (codes: string[]) => void;
};

/** Several codes of a list, found by typing in any language. */
export function CodeMultiSelect({ list, value, onChange, ...rest }: Props) {
  const options = useCodeOptions(list, value);
  return (
    <MultiSelect
      searchable
      hidePickedOptions
      nothingFoundMessage={options.nothing}
      {...rest}
      data={options.data}
      filter={({ options: all }) => all}
      value={value}
      onChange={(codes) => {
        options.remember(codes);
        onChange(codes);
      }}
      searchValue={options.search}
      onSearchChange={options.setSearch}
    />
  );
}
