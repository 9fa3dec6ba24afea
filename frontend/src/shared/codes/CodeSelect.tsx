import { Select, type SelectProps } from '@mantine/core';
import { CodeOption } from './CodeOption';
import type { Code, CodeList } from './codes';
import { useCodeOptions } from './useCodeOptions';

type Props = Omit<
  SelectProps,
  'data' | 'value' | 'onChange' | 'searchValue' | 'onSearchChange' | 'filter'
> & {
  list: CodeList;
  /** Only entries below it: a group, specialty, oblast or country. */
  parent?: string | undefined;
  label: string;
  value: string | null;
  /** Also with the entry itself, e.g. for a city's zone. */
  onChange: (code: string | null, entry?: Code) => void;
};

/** One code of a list, found by typing in any language. */
export function CodeSelect({ list, parent, value, onChange, ...rest }: Props) {
  const options = useCodeOptions(list, value ? [value] : [], parent);
  return (
    <Select
      searchable
      clearable
      nothingFoundMessage={options.nothing}
      {...rest}
      data={options.data}
      renderOption={({ option }) => (
        <CodeOption name={option.label} marked={options.isMarked(option.value)} />
      )}
      filter={({ options: all }) => all}
      value={value}
      onChange={(code) => {
        if (code) options.remember([code]);
        onChange(code, code ? options.find(code) : undefined);
      }}
      searchValue={options.search}
      onSearchChange={options.setSearch}
    />
  );
}
