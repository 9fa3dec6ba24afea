import { queryOptions } from '@tanstack/react-query';
import { getJson } from '@/shared/api/http';

/** What may be meant by what is typed so far; as the server's description says. */
export type Suggestion = {
  type: 'name' | 'concept' | 'place' | 'institution';
  kind?: 'SPECIALTY' | 'SKILL' | 'LANGUAGE' | 'HELP' | 'COUNTRY' | 'CITY' | 'REGION' | 'INSTITUTION' | null;
  code?: string | null;
  id?: string | null;
  text: string;
  hint?: string | null;
};

/** What was suggested, and the words before it that are kept. */
export type Suggested = { items: Suggestion[]; before: string };

export const nothing: Suggested = { items: [], before: '' };

const fewestLetters = 2;

export function enoughTyped(text: string): boolean {
  return (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) >= fewestLetters;
}

async function ask(text: string, signal: AbortSignal): Promise<Suggestion[]> {
  const { suggestions } = await getJson<{ suggestions: Suggestion[] }>(
    `/api/search/suggest?q=${encodeURIComponent(text)}`,
    signal,
  );
  return suggestions;
}

/** For the whole text; when nothing begins so, for its last word. */
async function suggest(text: string, signal: AbortSignal): Promise<Suggested> {
  const items = await ask(text, signal);
  const cut = text.lastIndexOf(' ');
  if (items.length > 0 || cut < 0 || !enoughTyped(text.slice(cut))) return { items, before: '' };
  return { items: await ask(text.slice(cut + 1), signal), before: text.slice(0, cut).trim() };
}

/** An answer belongs to its text and language alone: one that comes late is not shown for another text. */
export function suggestQuery(text: string, language: string) {
  return queryOptions({
    queryKey: ['search', 'suggest', language, text],
    queryFn: ({ signal }) => suggest(text, signal),
    enabled: enoughTyped(text),
    staleTime: 60_000,
    retry: false,
  });
}

const facets = {
  SPECIALTY: 'specialty',
  SKILL: 'skill',
  LANGUAGE: 'spokenLanguage',
  HELP: 'kind',
  COUNTRY: 'country',
  CITY: 'city',
} as const;

/** The filter that a suggestion stands for; none for names, institutions and regions. */
export function facetOf({ kind, code }: Suggestion) {
  const facet = kind && kind in facets ? facets[kind as keyof typeof facets] : undefined;
  return facet && code ? { facet, code } : undefined;
}

/** Where a suggestion leads from a page that is not the search itself. */
export function addressOfSuggestion(suggestion: Suggestion, before: string): string {
  if (suggestion.type === 'name' && suggestion.id) return `/doctors/${suggestion.id}`;
  if (suggestion.type === 'institution' && suggestion.id) return `/institutions/${suggestion.id}`;
  const meant = facetOf(suggestion);
  const params = new URLSearchParams();
  const words = meant ? before : `${before} ${suggestion.text}`.trim();
  if (words) params.set('q', words);
  if (meant) params.set(meant.facet, meant.code);
  return `/search?${params.toString()}`;
}
