import { type Facet, facets, type Sort, sorts } from './searchApi';

/** A search as the page holds it and its address says it. */
export type SearchState = {
  q: string;
  /** Words of `q` that the reader does not want to be understood. */
  plain: string[];
  filters: Record<Facet, string[]>;
  sort: Sort;
  page: number;
};

export function readState(params: URLSearchParams): SearchState {
  const sort = sorts.find((one) => one === params.get('sort')) ?? 'RELEVANCE';
  const page = Number(params.get('page'));
  const filters = Object.fromEntries(facets.map((facet) => [facet, params.getAll(facet)]));
  return {
    q: params.get('q') ?? '',
    plain: params.getAll('plain'),
    filters: filters as Record<Facet, string[]>,
    sort,
    page: Number.isInteger(page) && page > 0 ? page : 0,
  };
}

export function addressOf(state: SearchState): URLSearchParams {
  const params = new URLSearchParams();
  if (state.q.trim()) params.set('q', state.q.trim());
  for (const word of state.plain) params.append('plain', word);
  for (const facet of facets) for (const code of state.filters[facet]) params.append(facet, code);
  if (state.sort !== 'RELEVANCE') params.set('sort', state.sort);
  if (state.page > 0) params.set('page', String(state.page));
  return params;
}

export function filterCount(state: SearchState): number {
  return facets.reduce((sum, facet) => sum + state.filters[facet].length, 0);
}
