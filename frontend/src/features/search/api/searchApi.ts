import {
  infiniteQueryOptions,
  keepPreviousData,
  queryOptions,
  useInfiniteQuery,
  useQuery,
} from '@tanstack/react-query';
import { useEffect } from 'react';
import { getJson } from '@/shared/api/http';
import { useLanguage } from '@/shared/routing/links';
import { pageSize, questionOf, type SearchState } from './searchState';
import type { DoctorAnswer, Kind, OtherKind, PlaceCounts, ThingAnswer } from './types';

type Page = { next?: string | null };

function after<Answer extends Page>({ next }: Answer): string | undefined {
  return next ?? undefined;
}

function doctorsQuery(question: URLSearchParams, language: string) {
  return infiniteQueryOptions({
    queryKey: ['search', 'doctors', language, question.toString()],
    queryFn: ({ pageParam, signal }) => {
      const params = new URLSearchParams(question);
      params.set('size', String(pageSize));
      if (pageParam) {
        params.set('cursor', pageParam);
        params.set('facets', 'false');
      }
      return getJson<DoctorAnswer>(`/api/search/doctors?${params.toString()}`, signal);
    },
    initialPageParam: '',
    getNextPageParam: after<DoctorAnswer>,
    placeholderData: keepPreviousData,
  });
}

function thingsQuery(kind: OtherKind, question: URLSearchParams, language: string) {
  return infiniteQueryOptions({
    queryKey: ['search', 'things', language, kind, question.toString()],
    queryFn: ({ pageParam, signal }) => {
      const params = new URLSearchParams(question);
      params.set('kinds', kind);
      params.set('size', String(pageSize));
      if (pageParam) params.set('cursor', pageParam);
      return getJson<ThingAnswer>(`/api/search?${params.toString()}`, signal);
    },
    initialPageParam: '',
    getNextPageParam: after<ThingAnswer>,
    placeholderData: keepPreviousData,
  });
}

/** The words alone: other kinds know no facets of doctors. */
export function wordsOf({ q, plain }: SearchState): URLSearchParams {
  const params = new URLSearchParams();
  if (q.trim()) params.set('q', q.trim());
  for (const word of plain) params.append('plain', word);
  return params;
}

/** Doctors, with as many pages as the address says: after "back" and in a shared link the same ones are open. */
export function useDoctors(state: SearchState, enabled: boolean) {
  const found = useInfiniteQuery({ ...doctorsQuery(questionOf(state), useLanguage()), enabled });
  return useOpenPages(found, state.more);
}

export function useThings(kind: OtherKind, state: SearchState) {
  const found = useInfiniteQuery(thingsQuery(kind, wordsOf(state), useLanguage()));
  return useOpenPages(found, state.more);
}

type Pages = {
  data?: { pages: readonly unknown[] } | undefined;
  isFetching: boolean;
  isError: boolean;
  isPlaceholderData: boolean;
  hasNextPage: boolean;
  fetchNextPage: () => Promise<unknown>;
};

function useOpenPages<Found extends Pages>(found: Found, more: number): Found {
  const { data, isFetching, isError, isPlaceholderData, hasNextPage, fetchNextPage } = found;
  const open = data?.pages.length ?? 0;
  const lacks = !isPlaceholderData && !isFetching && !isError && hasNextPage && open > 0 && open <= more;
  useEffect(() => {
    if (lacks) void fetchNextPage();
  }, [lacks, fetchNextPage]);
  return found;
}

/** How many of each kind the words find. */
export function useKindCounts(state: SearchState): ReadonlyMap<Kind, number> {
  const language = useLanguage();
  const question = wordsOf(state).toString();
  const { data } = useQuery({
    queryKey: ['search', 'counts', language, question],
    queryFn: ({ signal }) => getJson<ThingAnswer>(`/api/search?${question}${question && '&'}size=1`, signal),
    placeholderData: keepPreviousData,
  });
  return new Map((data?.counts ?? []).map(({ kind, count }) => [kind, count]));
}

/** How many a question would find. */
export function totalQuery(question: URLSearchParams, language: string) {
  const params = new URLSearchParams(question);
  params.set('size', '1');
  params.set('facets', 'false');
  return queryOptions({
    queryKey: ['search', 'total', language, params.toString()],
    queryFn: async ({ signal }) =>
      (await getJson<DoctorAnswer>(`/api/search/doctors?${params.toString()}`, signal)).total,
  });
}

/** Where those are who fit everything else: another place can still be chosen. */
export function usePlaceCounts(state: SearchState) {
  const anywhere = questionOf({
    ...state,
    must: { ...state.must, country: [], city: [] },
    sort: 'relevance',
    nice: { ...state.nice, country: [], city: [] },
  });
  const language = useLanguage();
  return useQuery({
    queryKey: ['search', 'map', language, anywhere.toString()],
    queryFn: ({ signal }) => getJson<PlaceCounts>(`/api/search/doctors/map?${anywhere.toString()}`, signal),
    placeholderData: keepPreviousData,
  });
}
