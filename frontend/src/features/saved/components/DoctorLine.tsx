import { useTranslation } from 'react-i18next';
import { CodeLabel } from '@/shared/codes/CodeLabel';
import { A } from '@/shared/routing/links';
import type { Card } from '../api/savedApi';
import classes from './saved.module.css';

/** Who it is, in two lines, as far as the reader may see. */
export function DoctorLine({ doctor }: { doctor: Card }) {
  const { t } = useTranslation('saved');
  return (
    <div>
      <A to={`/doctors/${doctor.id}`}>
        <strong>{doctor.name ?? t('doctor.nameHidden')}</strong>
      </A>
      <p className={classes.quiet}>
        {doctor.specialties.map((code, index) => (
          <span key={code}>
            {index > 0 && ', '}
            <CodeLabel list="specialties" code={code} />
          </span>
        ))}
        {doctor.specialties.length > 0 && (doctor.city || doctor.country) && ' · '}
        {doctor.city}
        {doctor.city && doctor.country && ', '}
        {doctor.country && <CodeLabel list="countries" code={doctor.country} />}
      </p>
    </div>
  );
}
