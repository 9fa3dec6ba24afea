import { Button, Loader } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { ListFilter, Map as MapIcon } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Slot } from '@/shared/routing/slots';
import type { useDoctors } from '../api/searchApi';
import {
  facets as allFacets,
  choiceCount,
  questionOf,
  type SearchState,
  withoutChoices,
} from '../api/searchState';
import { Chosen } from './Chosen';
import { DoctorResults } from './DoctorResults';
import { Facets } from './Facets';
import { FallbackNote } from './FallbackNote';
import { FilterSheet } from './FilterSheet';
import { type LabelOf, useFacetLabels } from './facetLabels';
import { SortBy } from './SortBy';
import classes from './search.module.css';
import { Understood } from './Understood';

const MapPanel = lazy(() => import('../map/MapPanel'));

type Props = {
  /** What the reader sees already, and what the server was asked. */
  state: SearchState;
  settled: SearchState;
  found: ReturnType<typeof useDoctors>;
  onChange: (part: Partial<SearchState>) => void;
};

export function DoctorSearch({ state, settled, found, onChange }: Props) {
  const { t } = useTranslation('search');
  const [sheetOpen, sheet] = useDisclosure(false);
  const first = found.data?.pages[0];
  const counts = first?.facets ?? {};
  const label = useFacetLabels(counts, state);
  const chosen = choiceCount(state);
  const facets = <Facets counts={counts} state={state} label={label} onChange={onChange} />;
  const clear = () => onChange(withoutChoices());
  return (
    <>
      <Understood
        chips={first?.understood ?? []}
        plain={state.plain}
        onPlain={(plain) => onChange({ plain })}
      />
      <div className={classes.layout}>
        <aside className={classes.filters} aria-label={t('filters')}>
          <div className={classes.filtersHead}>
            <h2>{t('filters')}</h2>
            {chosen > 0 && (
              <Button variant="default" size="compact-sm" onClick={clear}>
                {t('facet.clear')}
              </Button>
            )}
          </div>
          {facets}
        </aside>
        <div className={classes.results} aria-busy={found.isFetching}>
          <div className={classes.bar}>
            <strong aria-live="polite">{first && t('total', { count: first.total })}</strong>
            <div className={classes.barEnd}>
              <Button
                variant={state.map ? 'light' : 'default'}
                aria-pressed={state.map}
                leftSection={<MapIcon size={16} aria-hidden />}
                onClick={() => onChange({ map: !state.map })}
              >
                {t('map.toggle')}
              </Button>
              <SortBy state={state} onChange={onChange} />
            </div>
          </div>
          <div className={classes.actions}>
            <Slot
              name="search.actions"
              kind="doctor"
              query={questionOf(state).toString()}
              title={titleOf(state, label)}
            />
          </div>
          <Chosen state={state} label={label} onChange={onChange} />
          {first?.fallback && <FallbackNote />}
          {state.map && (
            <Suspense fallback={<Loader aria-label={t('map.title')} />}>
              <MapPanel state={settled} onChange={onChange} />
            </Suspense>
          )}
          <DoctorResults found={found} state={settled} label={label} onChange={onChange} />
        </div>
      </div>
      <div className={classes.sticky}>
        <Button leftSection={<ListFilter size={16} aria-hidden />} radius="xl" onClick={sheet.open}>
          {chosen > 0 ? t('filtersChosen', { count: chosen }) : t('filters')}
        </Button>
      </div>
      <FilterSheet
        opened={sheetOpen}
        onClose={sheet.close}
        total={first?.total}
        onClear={chosen > 0 ? clear : undefined}
      >
        {facets}
      </FilterSheet>
    </>
  );
}

/** What a search may be called when it is kept: its words and what was chosen. */
function titleOf(state: SearchState, label: LabelOf): string {
  const chosen = allFacets.flatMap((facet) => state.must[facet].map((code) => label(facet, code)));
  return [state.q.trim(), ...chosen].filter(Boolean).join(', ');
}
