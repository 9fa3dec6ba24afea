import { Button, SegmentedControl, Skeleton } from '@mantine/core';
import { Check } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '@/shared/i18n/number';
import { ErrorState } from '@/shared/ui/ErrorState';
import { usePlaceCounts } from '../api/searchApi';
import { isChosen, type SearchState, toggled } from '../api/searchState';
import type { PlaceCount } from '../api/types';
import classes from './map.module.css';
import WorldMap from './WorldMap';

const few = 12;

type Props = { state: SearchState; onChange: (part: Partial<SearchState>) => void };

/** Where they are, as a map and as a list that says the same; choosing a place filters by it. */
export default function MapPanel({ state, onChange }: Props) {
  const { t } = useTranslation('search');
  const counts = usePlaceCounts(state);
  const [by, setBy] = useState<'country' | 'city'>('country');
  const [all, setAll] = useState(false);
  if (counts.error) return <ErrorState error={counts.error} onRetry={counts.refetch} />;
  const places = (by === 'country' ? counts.data?.countries : counts.data?.cities) ?? [];
  const choose = ({ code }: PlaceCount) => onChange(toggled(state, by, code));
  return (
    <div className={classes.panel} aria-busy={counts.isFetching}>
      <div className={classes.panelHead}>
        <strong>{t('map.title')}</strong>
        <SegmentedControl
          size="xs"
          aria-label={t('map.by')}
          data={[
            { value: 'country', label: t('map.countries') },
            { value: 'city', label: t('map.cities') },
          ]}
          value={by}
          onChange={(value) => {
            setBy(value);
            setAll(false);
          }}
        />
      </div>
      {counts.isPending ? (
        <Skeleton style={{ aspectRatio: '4000 / 1740' }} />
      ) : (
        <WorldMap
          places={places}
          chosen={[...state.must[by], ...state.nice[by]]}
          onChoose={choose}
          label={t('map.title')}
        />
      )}
      {places.length > 0 && (
        <ul className={classes.places} aria-label={t(by === 'country' ? 'map.countries' : 'map.cities')}>
          {(all ? places : places.slice(0, few)).map((place) => {
            const chosen = isChosen(state, by, place.code);
            return (
              <li key={place.code}>
                <button type="button" aria-pressed={chosen} onClick={() => choose(place)}>
                  {chosen && <Check size={14} aria-hidden />}
                  {place.label} <span>{formatNumber(place.count)}</span>
                </button>
              </li>
            );
          })}
          {places.length > few && (
            <li>
              <Button variant="subtle" size="compact-sm" aria-expanded={all} onClick={() => setAll(!all)}>
                {all ? t('facet.fewer') : t('facet.all', { count: places.length })}
              </Button>
            </li>
          )}
        </ul>
      )}
    </div>
  );
}
