import { Star, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { facets, type SearchState, toggled } from '../api/searchState';
import type { LabelOf } from './facetLabels';
import classes from './facets.module.css';

type Props = { state: SearchState; label: LabelOf; onChange: (part: Partial<SearchState>) => void };

/** All chosen filters in one line, each to be taken away. */
export function Chosen({ state, label, onChange }: Props) {
  const { t } = useTranslation('search');
  const all = facets.flatMap((facet) => [
    ...state.must[facet].map((code) => ({ facet, code, nice: false })),
    ...state.nice[facet].map((code) => ({ facet, code, nice: true })),
  ]);
  if (all.length === 0) return null;
  return (
    <ul className={classes.chosen} aria-label={t('filters')}>
      {all.map(({ facet, code, nice }) => {
        const word = label(facet, code);
        return (
          <li key={`${facet}:${code}`}>
            <button
              type="button"
              data-nice={nice || undefined}
              aria-label={t('facet.remove', { facet: t(`facet.${facet}`), value: word })}
              onClick={() => onChange(toggled(state, facet, code))}
            >
              {nice && <Star size={14} aria-hidden />}
              {nice ? t('weight.niceValue', { value: word }) : word}
              <X size={14} aria-hidden />
            </button>
          </li>
        );
      })}
    </ul>
  );
}
