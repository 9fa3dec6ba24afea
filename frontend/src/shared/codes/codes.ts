import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { getJson } from '../api/http';
import { useLanguage } from '../routing/links';

export type CodeList = 'specialties' | 'skills' | 'countries' | 'languages' | 'regions' | 'cities';

/** A code with its label in the reader's language; `marked`: no label in it yet, English is shown. */
export type Code = { code: string; label: string; parent?: string | null; marked?: boolean };

async function ask(list: CodeList, query: URLSearchParams, signal: AbortSignal): Promise<Code[]> {
  return getJson<Code[]>(`/api/taxonomy/${list}?${query.toString()}`, signal);
}

export function codesQuery(list: CodeList, q: string, language: string) {
  return queryOptions({
    queryKey: ['codes', list, language, 'q', q],
    queryFn: ({ signal }) => ask(list, new URLSearchParams({ q }), signal),
    staleTime: 60 * 60_000,
    placeholderData: keepPreviousData,
  });
}

/** Labels of codes that are already chosen. */
export function useLabels(list: CodeList, codes: readonly string[]): Map<string, Code> {
  const language = useLanguage();
  const wanted = [...new Set(codes)].sort();
  const { data } = useQuery({
    queryKey: ['codes', list, language, 'codes', wanted],
    queryFn: ({ signal }) => ask(list, new URLSearchParams({ codes: wanted.join(',') }), signal),
    enabled: wanted.length > 0,
    staleTime: 60 * 60_000,
    placeholderData: keepPreviousData,
  });
  return new Map((data ?? []).map((code) => [code.code, code]));
}
