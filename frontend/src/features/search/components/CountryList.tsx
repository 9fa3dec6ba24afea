import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { getJson } from '@/shared/api/http';
import { formatNumber } from '@/shared/i18n/number';
import { A, useGo, useLanguage } from '@/shared/routing/links';
import type { PlaceCounts } from '../api/types';
import classes from '../pages/home.module.css';

const most = 12;
const WorldMap = lazy(() => import('../map/WorldMap'));

/**
 * Where the doctors are whom this reader may see; nothing as long as there are none. Small: it stands on the home page,
 * and wide screens get the map when everything else is there.
 */
export function CountryList() {
  const { t } = useTranslation('search');
  const language = useLanguage();
  const go = useGo();
  const withMap = useRoomAndTime();
  const { data } = useQuery({
    queryKey: ['home', 'countries', language],
    queryFn: ({ signal }) => getJson<PlaceCounts>('/api/search/doctors/map', signal),
    staleTime: 5 * 60_000,
  });
  const countries = data?.countries ?? [];
  if (countries.length === 0) return null;
  const count = countries.reduce((sum, country) => sum + country.count, 0);
  return (
    <section className={classes.countries} aria-labelledby="countries">
      <h2 id="countries">{t('home.countries', { count })}</h2>
      <div className={classes.map}>
        {withMap && (
          <Suspense fallback={null}>
            <WorldMap
              places={countries}
              chosen={[]}
              onChoose={({ code }) => go(`/search?country=${code}`)}
              label={t('map.title')}
            />
          </Suspense>
        )}
      </div>
      <ul>
        {countries.slice(0, most).map(({ code, label, count: here }) => (
          <li key={code}>
            <A to={`/search?country=${code}`}>
              {label} <span>{formatNumber(here)}</span>
            </A>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Phones have the list alone; a map is too small on them. */
function useRoomAndTime(): boolean {
  const [ready, setReady] = useState(false);
  useEffect(() => {
    if (!window.matchMedia('(min-width: 48em)').matches) return;
    const show = () => setReady(true);
    // Safari knows no idle time.
    if (!('requestIdleCallback' in window)) {
      const timer = setTimeout(show, 1000);
      return () => clearTimeout(timer);
    }
    const idle = window.requestIdleCallback(show, { timeout: 3000 });
    return () => window.cancelIdleCallback(idle);
  }, []);
  return ready;
}
