import dayjs from 'dayjs';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { type CodeList, nameOf, useLabels } from '@/shared/codes/codes';
import { type Facet, facets, type SearchState } from '../api/searchState';
import type { Counts } from '../api/types';
import type english from '../locales/en.json';

const lists: Partial<Record<Facet, CodeList>> = {
  specialty: 'specialties',
  skill: 'skills',
  country: 'countries',
  city: 'cities',
  spokenLanguage: 'languages',
  kind: 'help',
};

export type LabelOf = (facet: Facet, code: string) => string;

/** The words of all values: the server's where it counts them, the lists' where a chosen one finds nobody. */
export function useFacetLabels(counts: Counts, state: SearchState): LabelOf {
  const { t } = useTranslation('search');
  const known = new Map<string, string>();
  for (const facet of facets)
    for (const { code, label } of counts[facet] ?? []) known.set(`${facet}:${code}`, label);
  const absent = (facet: Facet) =>
    [...state.must[facet], ...state.nice[facet]].filter((code) => !known.has(`${facet}:${code}`));
  const labels = {
    specialty: useLabels('specialties', absent('specialty')),
    skill: useLabels('skills', absent('skill')),
    country: useLabels('countries', absent('country')),
    city: useLabels('cities', absent('city')),
    spokenLanguage: useLabels('languages', absent('spokenLanguage')),
    kind: useLabels('help', absent('kind')),
  };
  return (facet, code) => {
    if (facet === 'month') return monthName(code);
    if (facet === 'overlap') return t('facetValue.overlap', { count: Number(code) });
    if (facet === 'confirmed') return t(`facetValue.confirmed.${code as '30d' | '90d' | '1y'}`);
    if (facet === 'verified') return checkedName(code, t);
    const label = known.get(`${facet}:${code}`);
    if (label) return label;
    if (facet === 'mode') return t(`facetValue.mode.${code as 'ONLINE' | 'ON_SITE' | 'BOTH'}`);
    const list = lists[facet];
    const entry = facet in labels ? labels[facet].get(code) : undefined;
    return list && entry ? nameOf(list, entry) : code;
  };
}

/** "FULL_LICENCE.SOURCE_CHECKED": what was checked, and how. */
function checkedName(code: string, t: TFunction<'search'>): string {
  if (code === 'IDENTITY') return t('facetValue.verified.IDENTITY');
  const [kind, level] = code.split('.');
  const what = t(`credential.${kind as keyof typeof english.credential}`);
  return level ? `${what}: ${t(`level.${level as keyof typeof english.level}`)}` : what;
}

/** "2027-03" as a month in the reader's language. */
export function monthName(code: string): string {
  const name = dayjs(`${code}-01`).format('MMMM YYYY');
  return name.charAt(0).toUpperCase() + name.slice(1);
}
