import { useTranslation } from 'react-i18next';
import {
  type Facet,
  listed,
  type SearchState,
  stepped,
  toggled,
  weighed,
  withoutFacet,
} from '../api/searchState';
import type { Counts } from '../api/types';
import { FacetGroup } from './FacetGroup';
import { FacetSteps } from './FacetSteps';
import type { LabelOf } from './facetLabels';

type Props = {
  counts: Counts;
  state: SearchState;
  label: LabelOf;
  onChange: (part: Partial<SearchState>) => void;
};

/** Filters with the number of people behind each; of one facet any of the chosen values is enough. */
export function Facets({ counts, state, label, onChange }: Props) {
  const { t } = useTranslation('search');
  const chosenOf = (facet: Facet) => state.must[facet].length + state.nice[facet].length;
  return (
    <>
      {listed.map((facet) => (
        <FacetGroup
          key={facet}
          facet={facet}
          title={t(`facet.${facet}`)}
          values={counts[facet] ?? []}
          must={state.must[facet]}
          nice={state.nice[facet]}
          label={label}
          onToggle={(code) => onChange(toggled(state, facet, code))}
          onWeigh={(code) => onChange(weighed(state, facet, code))}
          onClear={chosenOf(facet) > 0 ? () => onChange(withoutFacet(state, facet)) : undefined}
        />
      ))}
      {stepped.map((facet) => (
        <FacetSteps
          key={facet}
          facet={facet}
          title={t(`facet.${facet}`)}
          values={counts[facet] ?? []}
          chosen={state.must[facet][0] ?? state.nice[facet][0] ?? ''}
          nice={state.nice[facet].length > 0}
          label={label}
          onChoose={(code) => onChange(code ? toggled(state, facet, code) : withoutFacet(state, facet))}
          onWeigh={(code) => onChange(weighed(state, facet, code))}
        />
      ))}
    </>
  );
}
