import { useTranslation } from 'react-i18next';
import { CodeLabel } from '@/shared/codes/CodeLabel';
import { A, useLanguage } from '@/shared/routing/links';
import type { DoctorMatch } from '../api/matchingApi';

type Props = { doctor: DoctorMatch['doctor'] };

/** A doctor's name as entered, in the reader's script if there is one, in words only. */
export function useDoctorName(): (doctor: Props['doctor']) => string {
  const { t } = useTranslation('matching');
  const language = useLanguage();
  return ({ name }) =>
    (language === 'en' ? (name?.latin ?? name?.cyrillic) : (name?.cyrillic ?? name?.latin)) ??
    t('hiddenName');
}

/** A doctor's name as entered, in the reader's script if there is one; hidden names show the specialty instead. */
export function DoctorName({ doctor }: Props) {
  const nameOf = useDoctorName();
  const [main] = doctor.specialties;
  return (
    <span>
      <A to={`/doctors/${doctor.id}`}>{nameOf(doctor)}</A>
      {main && (
        <>
          {' · '}
          <CodeLabel list="specialties" code={main} />
        </>
      )}
      {doctor.country && (
        <>
          {' · '}
          <CodeLabel list="countries" code={doctor.country} />
        </>
      )}
    </span>
  );
}
