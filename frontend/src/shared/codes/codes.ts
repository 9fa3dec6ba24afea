import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { getJson } from '../api/http';
import { useLanguage } from '../routing/links';

export type CodeList = 'specialties' | 'skills' | 'countries' | 'languages' | 'regions' | 'cities' | 'help';

/** A code with its label in the reader's language; `marked`: no label in it yet, English is shown. */
export type Code = {
  code: string;
  label: string;
  /** Group, specialty, oblast or country. */
  parent?: string | null;
  parentLabel?: string | null;
  marked?: boolean;
  /** Cities only: the IANA time zone. */
  zone?: string;
};

/** There are many Springfields: a city says its country. */
export function nameOf(list: CodeList, { label, parentLabel }: Code): string {
  return list === 'cities' && parentLabel ? `${label}, ${parentLabel}` : label;
}

async function ask(list: CodeList, query: URLSearchParams, signal: AbortSignal): Promise<Code[]> {
  return getJson<Code[]>(`/api/taxonomy/${list}?${query.toString()}`, signal);
}

/** What fits a search text, in any language or script; with a parent only what is below it. */
export function codesQuery(list: CodeList, q: string, parent: string | undefined, language: string) {
  return queryOptions({
    queryKey: ['codes', list, language, 'q', q, parent],
    queryFn: ({ signal }) => ask(list, new URLSearchParams(parent ? { q, parent } : { q }), signal),
    staleTime: 60 * 60_000,
    placeholderData: keepPreviousData,
  });
}

/** Labels of codes that are already chosen; an ellipsis until they are there, never the code itself. */
export function useLabels(list: CodeList, codes: readonly string[]): Map<string, Code> {
  const language = useLanguage();
  const wanted = [...new Set(codes)].sort();
  const { data, isFetching } = useQuery({
    queryKey: ['codes', list, language, 'codes', wanted],
    queryFn: ({ signal }) => ask(list, new URLSearchParams({ codes: wanted.join(',') }), signal),
    enabled: wanted.length > 0,
    staleTime: 60 * 60_000,
    placeholderData: keepPreviousData,
  });
  const coming = isFetching ? wanted.map((code): [string, Code] => [code, { code, label: '…' }]) : [];
  return new Map([...coming, ...(data ?? []).map((code): [string, Code] => [code.code, code])]);
}
