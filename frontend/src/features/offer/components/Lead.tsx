import { BadgeCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useLabels } from '@/shared/codes/codes';
import { A } from '@/shared/routing/links';
import type { Offer } from '../api/offerApi';
import classes from './offer.module.css';

/** As much of a doctor as the reader may see. */
export function Lead({ doctor }: { doctor: Offer['lead'] }) {
  const { t } = useTranslation('offer');
  const countries = useLabels('countries', doctor.country ? [doctor.country] : []);
  const specialties = useLabels('specialties', doctor.specialties);
  const where = [doctor.city, doctor.country && (countries.get(doctor.country)?.label ?? doctor.country)]
    .filter(Boolean)
    .join(', ');
  const who = doctor.specialties.map((code) => specialties.get(code)?.label ?? code).join(', ');
  return (
    <div className={classes.line}>
      <A to={`/doctors/${doctor.id}`}>{doctor.name ?? t('hiddenName', { who })}</A>
      {doctor.checked.length > 0 && (
        <span className={classes.quiet}>
          <BadgeCheck size={16} aria-hidden /> {t('checked', { count: doctor.checked.length })}
        </span>
      )}
      {where && <span className={classes.quiet}>{where}</span>}
    </div>
  );
}
