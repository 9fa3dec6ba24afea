import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getJson } from '@/shared/api/http';
import { formatNumber } from '@/shared/i18n/number';
import classes from '../pages/home.module.css';

const names = ['doctors', 'openNeeds', 'eventsHeld', 'trained'] as const;
type Numbers = Record<(typeof names)[number], number>;

/** What the network counts now. A number that is still nought is left out; their place is kept until they come. */
export function LiveNumbers() {
  const { t } = useTranslation('search');
  const { data, isPending } = useQuery({
    queryKey: ['home', 'numbers'],
    queryFn: ({ signal }) => getJson<Numbers>('/api/numbers', signal),
    staleTime: 60_000,
  });
  const known = names.filter((name) => (data?.[name] ?? 0) > 0);
  if (!isPending && known.length === 0) return null;
  return (
    <section className={classes.numbers} aria-label={t('home.numbers.label')} aria-busy={isPending}>
      <ul>
        {known.map((name) => (
          <li key={name}>
            <strong>{formatNumber(data?.[name] ?? 0)}</strong>{' '}
            <span>{t(`home.numbers.${name}`, { count: data?.[name] ?? 0 })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
