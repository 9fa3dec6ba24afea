import { useTranslation } from 'react-i18next';
import { useLabels } from '@/shared/codes/codes';
import { LocalizedTextView } from '@/shared/ui/LocalizedTextView';
import type { InstitutionPage } from '../api/institutionApi';
import classes from './institution.module.css';

/** What an institution says of itself; parts without content are left out. */
export function PageParts({ page }: { page: InstitutionPage }) {
  const { t } = useTranslation('institution');
  const specialties = useLabels(
    'specialties',
    page.departments.flatMap((one) => one.specialty ?? []),
  );
  return (
    <div className={classes.columns}>
      {page.departments.length > 0 && (
        <section className={classes.card}>
          <h2>{t('part.departments')}</h2>
          <ul className={classes.list}>
            {page.departments.map((one) => (
              <li key={JSON.stringify(one)}>
                <LocalizedTextView text={one.name} />
                {one.specialty && (
                  <span className={classes.quiet}>
                    {' '}
                    · {specialties.get(one.specialty)?.label ?? one.specialty}
                  </span>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      {page.rooms.length > 0 && (
        <section className={classes.card}>
          <h2>{t('part.rooms')}</h2>
          <ul className={classes.list}>
            {page.rooms.map((room) => (
              <li key={room.name}>
                {room.name}{' '}
                <span className={classes.quiet}>
                  {t(`roomKind.${room.kind}`)} · {t('seats', { count: room.seats })}
                  {room.screen && ` · ${t('room.screen')}`}
                  {room.camera && ` · ${t('room.camera')}`}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {page.equipment.length > 0 && (
        <section className={classes.card}>
          <h2>{t('part.equipment')}</h2>
          <ul className={classes.list}>
            {page.equipment.map((one) => (
              <li key={one.name}>
                {one.name} × {one.count}{' '}
                <span className={classes.quiet}>{t(`condition.${one.condition}`)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {page.teachingHours.length > 0 && (
        <section className={classes.card}>
          <h2>{t('part.hours')}</h2>
          <p className={classes.quiet}>{t('hours.zone')}</p>
          <ul className={classes.list}>
            {page.teachingHours.map((one) => (
              <li key={`${one.weekday}-${one.from}`}>
                {t(`weekday.${one.weekday}`)} {one.from}–{one.until}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
