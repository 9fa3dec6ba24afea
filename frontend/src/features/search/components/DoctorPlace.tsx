import { Clock, MapPin, Route } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '@/shared/i18n/number';
import { formatClock, wallClock } from '@/shared/time/format';
import type { DoctorHit } from '../api/types';
import type english from '../locales/en.json';
import { Fact } from './Fact';
import type { Labels } from './labels';
import classes from './search.module.css';

type WorldRegion = keyof typeof english.region;

/** Where they are as far as they show it, the clock there and how far it is. */
export function DoctorPlace({ doctor, labels }: { doctor: DoctorHit; labels: Labels }) {
  const { t } = useTranslation('search');
  const [now] = useState(() => new Date().toISOString());
  const { city, country, worldRegion, zone, distanceKm } = doctor;
  const where = [city ? labels.city(String(city)) : '', country ? labels.country(country) : ''].filter(
    Boolean,
  );
  if (where.length === 0 && worldRegion) where.push(t(`region.${worldRegion as WorldRegion}`));
  if (where.length === 0 && !zone) return null;
  return (
    <div className={classes.row}>
      {where.length > 0 && <Fact icon={<MapPin size={16} aria-hidden />}>{where.join(', ')}</Fact>}
      {zone && (
        <Fact icon={<Clock size={16} aria-hidden />}>
          {t('card.timeThere', { time: formatClock(wallClock(now, zone)) })}
        </Fact>
      )}
      {typeof distanceKm === 'number' && (
        <Fact icon={<Route size={16} aria-hidden />}>
          {t('card.distance', { distance: formatNumber(Math.round(distanceKm)) })}
        </Fact>
      )}
    </div>
  );
}
