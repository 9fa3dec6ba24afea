import { BadgeCheck, Languages, MapPin, UserRound } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { CodeLabel } from '@/shared/codes/CodeLabel';
import { dayjs } from '@/shared/time/dayjs';
import { formatDay } from '@/shared/time/format';
import { LocalizedTextView } from '@/shared/ui/LocalizedTextView';
import { StateBadge } from '@/shared/ui/StateBadge';
import type { Doctor } from '../api/doctorApi';
import { CareerFacts } from './CareerFacts';
import classes from './doctor.module.css';
import { TimesFacts } from './TimesFacts';

/** A doctor as the reader may see it: who, what, when, what was checked. */
export function DoctorPortrait({ doctor }: { doctor: Doctor }) {
  const { t } = useTranslation('doctor');
  return (
    <div className={classes.portrait}>
      <div className={classes.head}>
        {doctor.photo ? (
          <img className={classes.photo} src={doctor.photo} alt="" width={112} height={112} />
        ) : (
          <span className={classes.initials} aria-hidden="true">
            {initials(doctor.name?.shown) || <UserRound size={36} />}
          </span>
        )}
        <Who doctor={doctor} />
      </div>
      <div className={classes.two}>
        <section className={classes.card}>
          <h2>{t('page.teaches')}</h2>
          {doctor.skills.length === 0 && doctor.help.length === 0 && <p>{t('page.nothingShown')}</p>}
          <ul className={classes.plain}>
            {doctor.skills.map(({ code, label, level }) => (
              <li key={code}>
                {label} · {t(`expertise.skillLevels.${level as 'PERFORMS'}`)}
              </li>
            ))}
          </ul>
          {doctor.help.length > 0 && (
            <>
              <h3>{t('expertise.help')}</h3>
              <ul className={classes.chips}>
                {doctor.help.map((kind) => (
                  <li key={kind}>{t(`help.${kind as 'LECTURE'}`)}</li>
                ))}
              </ul>
            </>
          )}
        </section>
        <Checked doctor={doctor} />
        {doctor.times && <TimesFacts times={doctor.times} />}
        <CareerFacts doctor={doctor} />
      </div>
      {doctor.about && (
        <section className={classes.card}>
          <h2>{t('page.about')}</h2>
          <LocalizedTextView text={doctor.about} />
        </section>
      )}
      {doctor.lastConfirmedOn && <p>{t('page.lastConfirmed', { day: formatDay(doctor.lastConfirmedOn) })}</p>}
    </div>
  );
}

function initials(name = ''): string {
  return name
    .split(/\s+/)
    .slice(0, 2)
    .map((word) => word.charAt(0))
    .join('');
}

function Who({ doctor }: { doctor: Doctor }) {
  const { t } = useTranslation('doctor');
  const { place, name } = doctor;
  const where = [place.city?.label, place.country?.label].filter(Boolean).join(', ');
  const region = place.worldRegion ? t(`page.regions.${place.worldRegion as 'EUROPE'}`) : '';
  return (
    <ul className={classes.plain}>
      {name?.other && <li>{name.other}</li>}
      {name && name.former.length > 0 && <li>{t('page.former', { names: name.former.join(', ') })}</li>}
      <li>
        <strong>{doctor.specialties.map(({ label }) => label).join(' · ')}</strong>
      </li>
      {(where || region) && (
        <li>
          <MapPin size={16} aria-hidden /> {where || region}
          {place.zone && ` · ${t('page.now', { time: dayjs().tz(place.zone).format('HH:mm') })}`}
        </li>
      )}
      {doctor.languages.length > 0 && (
        <li>
          <Languages size={16} aria-hidden />{' '}
          {doctor.languages
            .map(({ label, level }) => `${label} (${level === 'NATIVE' ? t('expertise.native') : level})`)
            .join(', ')}
        </li>
      )}
      {doctor.email && (
        <li>
          <a href={`mailto:${doctor.email}`}>{doctor.email}</a>
        </li>
      )}
    </ul>
  );
}

function Checked({ doctor }: { doctor: Doctor }) {
  const { t } = useTranslation('doctor');
  return (
    <section className={classes.card}>
      <h2>{t('page.checked')}</h2>
      <ul className={classes.plain}>
        <li>
          <StateBadge
            tone={doctor.identityBound ? 'good' : 'neutral'}
            label={t(doctor.identityBound ? 'page.identityBound' : 'page.identityUnbound')}
          />
        </li>
        {doctor.checked.length === 0 && <li>{t('page.notChecked')}</li>}
        {doctor.checked.map((one) => (
          <li key={`${one.kind}-${one.country ?? ''}-${one.checkedOn ?? ''}`}>
            <BadgeCheck size={16} aria-hidden /> {t(`page.kinds.${one.kind as 'DIPLOMA'}`)}
            {one.country && (
              <>
                {' '}
                (<CodeLabel list="countries" code={one.country} />)
              </>
            )}{' '}
            · {t(`page.levels.${one.level as 'DOCUMENT_SEEN'}`)}
            {one.checkedOn ? `, ${formatDay(one.checkedOn, 'short')}` : ''}
          </li>
        ))}
      </ul>
    </section>
  );
}
