import { MultiSelect, type MultiSelectProps } from '@mantine/core';
import { CodeOption } from './CodeOption';
import type { CodeList } from './codes';
import { useCodeOptions } from './useCodeOptions';

type Props = Omit<
  MultiSelectProps,
  'data' | 'value' | 'onChange' | 'searchValue' | 'onSearchChange' | 'filter'
> & {
  list: CodeList;
  /** Only entries below it: a group, specialty, oblast or country. */
  parent?: string | undefined;
  label: string;
  value: string[];
  onChange: (codes: string[]) => void;
};

/** Several codes of a list, found by typing in any language. */
export function CodeMultiSelect({ list, parent, value, onChange, ...rest }: Props) {
  const options = useCodeOptions(list, value, parent);
  return (
    <MultiSelect
      searchable
      hidePickedOptions
      nothingFoundMessage={options.nothing}
      {...rest}
      data={options.data}
      renderOption={({ option }) => (
        <CodeOption name={option.label} marked={options.isMarked(option.value)} />
      )}
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
