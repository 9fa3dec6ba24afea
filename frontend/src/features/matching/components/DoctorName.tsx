import { useTranslation } from 'react-i18next';
import { CodeLabel } from '@/shared/codes/CodeLabel';
import { A, useLanguage } from '@/shared/routing/links';
import type { DoctorMatch } from '../api/matchingApi';

type Props = { doctor: DoctorMatch['doctor'] };

/** A doctor's name as entered, in the reader's script if there is one; hidden names show the specialty instead. */
export function DoctorName({ doctor }: Props) {
  const { t } = useTranslation('matching');
  const language = useLanguage();
  const name =
    language === 'en'
      ? (doctor.name?.latin ?? doctor.name?.cyrillic)
      : (doctor.name?.cyrillic ?? doctor.name?.latin);
  const [main] = doctor.specialties;
  return (
    <span>
      <A to={`/doctors/${doctor.id}`}>{name ?? t('hiddenName')}</A>
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
