import { type Kind, kinds } from './types';

/** The facets of which several values may be chosen, in the order in which they are shown. */
export const listed = [
  'specialty',
  'skill',
  'country',
  'city',
  'spokenLanguage',
  'kind',
  'mode',
  'month',
  'verified',
] as const;
/** Those with "at least" values: one of them. */
export const stepped = ['overlap', 'confirmed'] as const;
export const facets = [...listed, ...stepped];
export type Facet = (typeof facets)[number];

export const sorts = ['relevance', 'distance', 'freshness', 'name'] as const;
export type Sort = (typeof sorts)[number];

export const pageSize = 20;
const mostPages = 10;

export type Choices = Record<Facet, string[]>;

/** A search as the page holds it and its address says it. */
export type SearchState = {
  q: string;
  /** Words of `q` that the reader does not want to be understood. */
  plain: string[];
  /** What a doctor must have: any of the values of a facet. */
  must: Choices;
  /** What is nice to have: such doctors come first. */
  nice: Choices;
  sort: Sort;
  /** City from which distances are counted; empty: Bishkek. */
  near: string;
  tab: Kind;
  map: boolean;
  /** Pages below the first that are open. */
  more: number;
};

export function noChoices(): Choices {
  return Object.fromEntries(facets.map((facet) => [facet, []])) as unknown as Choices;
}

export function readState(params: URLSearchParams): SearchState {
  const must = noChoices();
  const nice = noChoices();
  for (const facet of facets) must[facet] = unique(params.getAll(facet));
  for (const wish of unique(params.getAll('nice'))) {
    const [name = '', ...code] = wish.split(':');
    const facet = facets.find((one) => one === name);
    if (facet && code.length > 0) nice[facet].push(code.join(':'));
  }
  const more = Number(params.get('more'));
  return {
    q: params.get('q') ?? '',
    plain: unique(params.getAll('plain')),
    must,
    nice,
    sort: sorts.find((one) => one === params.get('sort')) ?? 'relevance',
    near: params.get('near') ?? '',
    tab: kinds.find((one) => one === params.get('tab')) ?? 'doctor',
    map: params.get('view') === 'map',
    more: Number.isInteger(more) && more > 0 ? Math.min(more, mostPages) : 0,
  };
}

/** What the server is asked about doctors: the part of the address that it knows, and that can be saved. */
export function questionOf({ q, plain, must, nice, sort, near }: SearchState): URLSearchParams {
  const params = new URLSearchParams();
  if (q.trim()) params.set('q', q.trim());
  for (const word of plain) params.append('plain', word);
  for (const facet of facets) for (const code of must[facet]) params.append(facet, code);
  for (const facet of facets) for (const code of nice[facet]) params.append('nice', `${facet}:${code}`);
  if (sort !== 'relevance') params.set('sort', sort);
  if (sort === 'distance' && near) params.set('near', near);
  return params;
}

/** The address of the page, which can be shared. */
export function addressOf(state: SearchState): URLSearchParams {
  const params = questionOf(state);
  if (state.tab !== 'doctor') params.set('tab', state.tab);
  if (state.map) params.set('view', 'map');
  if (state.more > 0) params.set('more', String(state.more));
  return params;
}

export function mustCount({ must }: SearchState): number {
  return facets.reduce((sum, facet) => sum + must[facet].length, 0);
}

export function choiceCount(state: SearchState): number {
  return mustCount(state) + facets.reduce((sum, facet) => sum + state.nice[facet].length, 0);
}

export function isChosen(state: SearchState, facet: Facet, code: string): boolean {
  return state.must[facet].includes(code) || state.nice[facet].includes(code);
}

/** Chooses a value as needed, or takes it away. Of "at least" values the new one replaces the old. */
export function toggled(state: SearchState, facet: Facet, code: string): Partial<SearchState> {
  if (isChosen(state, facet, code)) {
    return {
      must: { ...state.must, [facet]: state.must[facet].filter((one) => one !== code) },
      nice: { ...state.nice, [facet]: state.nice[facet].filter((one) => one !== code) },
    };
  }
  if (stepped.some((one) => one === facet)) {
    return { must: { ...state.must, [facet]: [code] }, nice: { ...state.nice, [facet]: [] } };
  }
  return { must: { ...state.must, [facet]: [...state.must[facet], code] } };
}

/** From "must" to "nice to have", and back. */
export function weighed(state: SearchState, facet: Facet, code: string): Partial<SearchState> {
  const wasNice = state.nice[facet].includes(code);
  const without = (choices: Choices) => choices[facet].filter((one) => one !== code);
  return {
    must: { ...state.must, [facet]: wasNice ? [...state.must[facet], code] : without(state.must) },
    nice: { ...state.nice, [facet]: wasNice ? without(state.nice) : [...state.nice[facet], code] },
  };
}

export function withoutFacet(state: SearchState, facet: Facet): Partial<SearchState> {
  return { must: { ...state.must, [facet]: [] }, nice: { ...state.nice, [facet]: [] } };
}

export function withoutChoices(): Partial<SearchState> {
  return { must: noChoices(), nice: noChoices() };
}

function unique(values: string[]): string[] {
  return [...new Set(values)];
}

/** Another text: words that were to stay plain do, as long as they are in it. */
export function typed(q: string, { plain }: SearchState): Partial<SearchState> {
  const text = q.toLowerCase();
  return { q, plain: plain.filter((word) => text.includes(word.toLowerCase())) };
}
