import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getJson } from '@/shared/api/http';
import { formatNumber } from '@/shared/i18n/number';
import { A, useLanguage } from '@/shared/routing/links';
import classes from '../pages/home.module.css';

type Counted = { total: number; facets: Record<string, { code: string; label: string; count: number }[]> };

const most = 12;

/** Where the doctors are whom this reader may see; nothing as long as there are none. Small: it stands on the home page. */
export function CountryList() {
  const { t } = useTranslation('search');
  const language = useLanguage();
  const { data } = useQuery({
    queryKey: ['home', 'countries', language],
    queryFn: ({ signal }) => getJson<Counted>('/api/search/doctors?size=1', signal),
    staleTime: 5 * 60_000,
  });
  const countries = data?.facets.country ?? [];
  if (!data || countries.length === 0) return null;
  return (
    <section className={classes.countries} aria-labelledby="countries">
      <h2 id="countries">{t('home.countries', { count: data.total })}</h2>
      <ul>
        {countries.slice(0, most).map(({ code, label, count }) => (
          <li key={code}>
            <A to={`/search?country=${code}`}>
              {label} <span>{formatNumber(count)}</span>
            </A>
          </li>
        ))}
      </ul>
    </section>
  );
}
