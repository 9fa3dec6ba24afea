import { BadgeCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useLabels } from '@/shared/codes/codes';
import { A } from '@/shared/routing/links';
import type { Event } from '../api/agendaApi';

/** Who speaks, as far as the reader may see them; hidden ones are counted. */
export function Speakers({ event }: { event: Event }) {
  const { t } = useTranslation('agenda');
  const specialties = useLabels(
    'specialties',
    event.speakers.filter(({ name }) => !name).flatMap((doctor) => doctor.specialties),
  );
  const hidden = event.speakerCount - event.speakers.length;
  return (
    <>
      {event.speakers.map((doctor) => (
        <span key={doctor.id}>
          <A to={`/doctors/${doctor.id}`}>
            {doctor.name ??
              t('hiddenName', {
                who: doctor.specialties.map((code) => specialties.get(code)?.label ?? code).join(', '),
              })}
          </A>
          {doctor.checked.length > 0 && (
            <>
              {' '}
              <BadgeCheck size={16} aria-hidden /> {t('checked', { count: doctor.checked.length })}
            </>
          )}
          {doctor.city && `, ${doctor.city}`}
        </span>
      ))}
      {hidden > 0 && <span>{t('hiddenSpeakers', { count: hidden })}</span>}
    </>
  );
}
