import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../routing/links';
import { type Code, type CodeList, codesQuery, nameOf, useLabels } from './codes';

/** Options for a search text, together with the chosen ones, so that these always have their label. */
export function useCodeOptions(list: CodeList, chosen: readonly string[], parent?: string) {
  const { t } = useTranslation('common');
  const language = useLanguage();
  const [search, setSearch] = useState('');
  const [seen, setSeen] = useState<ReadonlyMap<string, Code>>(new Map());
  const labels = useLabels(
    list,
    chosen.filter((code) => !seen.has(code)),
  );
  // Mantine writes the chosen label into the search text: that is no question.
  const known = [...seen.values(), ...labels.values()];
  const asked = known.some((code) => nameOf(list, code) === search) ? '' : search;
  const [q] = useDebouncedValue(asked.trim(), 200);
  const { data, isFetching, isError } = useQuery(codesQuery(list, q, parent, language));

  const options = new Map<string, Code>();
  for (const code of chosen) options.set(code, seen.get(code) ?? labels.get(code) ?? { code, label: code });
  for (const code of data ?? []) options.set(code.code, code);

  const nothing = isError ? t('codes.failed') : isFetching ? t('loading') : t('codes.nothing');
  return {
    search,
    setSearch,
    /** Call it with what was chosen: its label is known from then on. */
    remember: (codes: readonly string[]) =>
      setSeen((before) => {
        const found = codes
          .flatMap((code) => options.get(code) ?? [])
          .filter(({ code, label }) => label !== code);
        return new Map([...before, ...found.map((code) => [code.code, code] as const)]);
      }),
    /** The whole entry of a code that was offered. */
    find: (code: string) => options.get(code),
    data: [...options.values()].map((code) => ({ value: code.code, label: nameOf(list, code) })),
    /** Which of them have no label in the reader's language yet. */
    isMarked: (code: string) => options.get(code)?.marked === true,
    nothing,
  };
}
