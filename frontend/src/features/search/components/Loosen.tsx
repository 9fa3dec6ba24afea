import { useQueries } from '@tanstack/react-query';
import { SearchX } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { A, useLanguage } from '@/shared/routing/links';
import { useSession } from '@/shared/session/session';
import { totalQuery } from '../api/searchApi';
import { facets, mustCount, questionOf, type SearchState } from '../api/searchState';
import type { Chip } from '../api/types';
import type { LabelOf } from './facetLabels';
import classes from './search.module.css';

type Way = { key: string; words: string; change: Partial<SearchState> };

type Props = {
  state: SearchState;
  chips: Chip[];
  label: LabelOf;
  onChange: (part: Partial<SearchState>) => void;
};

/** Nobody fits: which one condition less would find somebody, and how many. */
export function Loosen({ state, chips, label, onChange }: Props) {
  const { t } = useTranslation('search');
  const language = useLanguage();
  const { session } = useSession();
  const ways = waysOut(state, chips, {
    facet: (facet) =>
      t('empty.without', {
        facet: t(`facet.${facet}`),
        values: state.must[facet].map((code) => label(facet, code)).join(', '),
      }),
    chip: (chip) => t('empty.withoutChip', { label: chip.label }),
    filters: t('empty.withoutFilters'),
    words: t('empty.withoutWords', { text: state.q.trim() }),
  });
  const totals = useQueries({
    queries: ways.map(({ change }) => totalQuery(questionOf({ ...state, ...change }), language)),
  });
  const helpful = ways
    .map((way, index) => ({ ...way, total: totals[index]?.data ?? 0 }))
    .filter(({ total }) => total > 0);
  const waiting = totals.some(({ isPending }) => isPending);
  return (
    <div className={classes.empty}>
      <SearchX size={32} aria-hidden />
      <p className={classes.emptyTitle}>{t('empty.title')}</p>
      {helpful.length > 0 && (
        <>
          <p>{t('empty.loosen')}</p>
          <ul>
            {helpful.map(({ key, words, change, total }) => (
              <li key={key}>
                <button type="button" onClick={() => onChange(change)}>
                  {words} <strong>{t('empty.found', { count: total })}</strong>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {helpful.length === 0 && !waiting && <p>{t('empty.text')}</p>}
      {session?.signedIn === false && (
        <p>
          {t('empty.visitor')}{' '}
          <A to={`/sign-in?next=${encodeURIComponent(`/${language}/search`)}`}>{t('empty.signIn')}</A>
        </p>
      )}
    </div>
  );
}

type Wording = {
  facet: (facet: (typeof facets)[number]) => string;
  chip: (chip: Chip) => string;
  filters: string;
  words: string;
};

function waysOut(state: SearchState, chips: Chip[], wording: Wording): Way[] {
  const narrowed = facets.filter((facet) => state.must[facet].length > 0);
  const none = Object.fromEntries(facets.map((facet) => [facet, []])) as unknown as SearchState['must'];
  return [
    ...narrowed.map((facet) => ({
      key: facet,
      words: wording.facet(facet),
      change: { must: { ...state.must, [facet]: [] } },
    })),
    ...chips.map((chip) => ({
      key: `${chip.type} ${chip.code}`,
      words: wording.chip(chip),
      change: { q: without(state.q, chip.text) },
    })),
    ...(narrowed.length > 1 || mustCount(state) > 1
      ? [{ key: 'filters', words: wording.filters, change: { must: none } }]
      : []),
    ...(state.q.trim() && narrowed.length > 0
      ? [{ key: 'words', words: wording.words, change: { q: '', plain: [] } }]
      : []),
  ];
}

/** The query without the words of a chip. */
function without(q: string, words: string): string {
  const at = q.toLowerCase().indexOf(words.toLowerCase());
  const left = at < 0 ? q : `${q.slice(0, at)} ${q.slice(at + words.length)}`;
  return left.replaceAll(/\s+/g, ' ').trim();
}
