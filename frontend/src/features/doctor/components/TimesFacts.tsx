import { useTranslation } from 'react-i18next';
import { CodeLabel } from '@/shared/codes/CodeLabel';
import { formatDay } from '@/shared/time/format';
import type { Doctor } from '../api/doctorApi';
import classes from './doctor.module.css';
import { weekdayNames } from './WeeklyFields';

/** When the doctor can be had. */
export function TimesFacts({ times }: { times: NonNullable<Doctor['times']> }) {
  const { t } = useTranslation('doctor');
  const names = weekdayNames();
  const nothing =
    times.daysAYear === undefined &&
    times.weekly.length === 0 &&
    times.days.length === 0 &&
    times.travel.length === 0;
  return (
    <section className={classes.card}>
      <h2>{t('page.when')}</h2>
      <ul className={classes.plain}>
        {nothing && <li>{t('page.nothingShown')}</li>}
        {times.daysAYear !== undefined && <li>{t('page.daysAYear', { count: times.daysAYear })}</li>}
        {times.weekly.map(({ weekday, from, to }) => (
          <li key={`${weekday}-${from}`}>
            {names[weekday - 1]} {from.slice(0, 5)}–{to.slice(0, 5)}
          </li>
        ))}
        {times.days.length > 0 && <li>{times.days.map((day) => formatDay(day, 'short')).join(', ')}</li>}
        {times.travel.map(({ city, zone, from, to }) => (
          <li key={from}>
            {city ? <CodeLabel list="cities" code={String(city)} /> : zone}: {formatDay(from, 'short')} –{' '}
            {formatDay(to, 'short')}
          </li>
        ))}
      </ul>
    </section>
  );
}
