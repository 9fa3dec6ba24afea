import { Group } from '@mantine/core';
import { BadgeCheck, CalendarCheck, CircleDashed, Languages, Stethoscope } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { A, useLanguage } from '@/shared/routing/links';
import { Slot } from '@/shared/routing/slots';
import { formatDay } from '@/shared/time/format';
import type { Checked, DoctorHit } from '../api/types';
import { DoctorPlace } from './DoctorPlace';
import { Fact } from './Fact';
import type { Labels } from './labels';
import classes from './search.module.css';
import { WhyFound } from './WhyFound';
import { Words } from './Words';

const skillsShown = 6;
type CredentialKind =
  | 'DIPLOMA'
  | 'RESIDENCY'
  | 'TRAINING_LICENCE'
  | 'FULL_LICENCE'
  | 'SPECIALIST_CERTIFICATE'
  | 'GOOD_STANDING';
type Level = 'DOCUMENT_SEEN' | 'SOURCE_CHECKED' | 'MINISTRY_CONFIRMED';

type Props = { doctor: DoctorHit; labels: Labels; found: ReadonlySet<string> };

/** One person found: who, where, what they can do, what is checked, and why they are in the list. */
export function DoctorCard({ doctor, labels, found }: Props) {
  const { t } = useTranslation('search');
  const language = useLanguage();
  const { cyrillic, latin } = doctor.name ?? {};
  const [name, other] = language === 'en' ? [latin ?? cyrillic, cyrillic] : [cyrillic ?? latin, latin];
  const marked = new Set([...found, ...doctor.why.flatMap(({ code }) => (code ? [code] : []))]);
  const skills = [...doctor.skills].sort((a, b) => Number(marked.has(b.code)) - Number(marked.has(a.code)));
  return (
    <article className={classes.card}>
      <h2>
        <A to={`/doctors/${doctor.id}`} data-hit>
          {name ?? t('card.nameHidden')}
        </A>
        {other && other !== name && <span className={classes.otherName}>{other}</span>}
      </h2>
      <div className={classes.facts}>
        {doctor.specialties.length > 0 && (
          <Fact icon={<Stethoscope size={16} aria-hidden />}>
            <Words codes={doctor.specialties} word={labels.specialty} found={marked} />
          </Fact>
        )}
        <DoctorPlace doctor={doctor} labels={labels} />
        {skills.length > 0 && (
          <div>
            {t('card.skills')}{' '}
            <Words
              codes={skills.slice(0, skillsShown).map(({ code }) => code)}
              word={labels.skill}
              found={marked}
            />
            {skills.length > skillsShown && ` ${t('card.more', { count: skills.length - skillsShown })}`}
          </div>
        )}
        {doctor.languages.length > 0 && (
          <Fact icon={<Languages size={16} aria-hidden />}>
            <Words codes={doctor.languages.map(({ code }) => code)} word={labels.language} found={marked} />
          </Fact>
        )}
        {doctor.checked.map((one) => (
          <Fact
            key={`${one.kind} ${one.country} ${one.checkedOn}`}
            tone="good"
            icon={<BadgeCheck size={16} aria-hidden />}
          >
            <CheckedLine checked={one} country={labels.country} />
          </Fact>
        ))}
        {doctor.checked.length === 0 && (
          <Fact icon={<CircleDashed size={16} aria-hidden />}>{t('card.notChecked')}</Fact>
        )}
        {doctor.lastConfirmedOn && (
          <Fact icon={<CalendarCheck size={16} aria-hidden />}>
            {t('card.confirmed', { date: formatDay(doctor.lastConfirmedOn, 'short') })}
          </Fact>
        )}
      </div>
      <WhyFound why={doctor.why} />
      <div className={classes.foot}>
        <Group gap="xs">
          <Slot name="doctor.actions" doctorId={doctor.id} />
        </Group>
      </div>
    </article>
  );
}

function CheckedLine({ checked, country }: { checked: Checked; country: (code: string) => string }) {
  const { t } = useTranslation('search');
  const what = t(`credential.${checked.kind as CredentialKind}`);
  const how = t(`level.${checked.level as Level}`);
  return [
    checked.country ? `${what} (${country(checked.country)})` : what,
    how,
    checked.checkedOn ? formatDay(checked.checkedOn, 'short') : undefined,
  ]
    .filter(Boolean)
    .join(' · ');
}
