import { Button, Group } from '@mantine/core';
import { BadgeCheck, CircleDashed, Clock, Languages, MapPin, Stethoscope } from 'lucide-react';
import { Fragment, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { A, useLanguage } from '@/shared/routing/links';
import { Slot } from '@/shared/routing/slots';
import { formatClock, formatDay, wallClock } from '@/shared/time/format';
import type { Checked, Hit } from '../api/searchApi';
import type { Labels } from './labels';
import classes from './search.module.css';

const skillsShown = 6;
type Kind =
  | 'DIPLOMA'
  | 'RESIDENCY'
  | 'TRAINING_LICENCE'
  | 'FULL_LICENCE'
  | 'SPECIALIST_CERTIFICATE'
  | 'GOOD_STANDING';
type Level = 'DOCUMENT_SEEN' | 'SOURCE_CHECKED' | 'MINISTRY_CONFIRMED';

type Props = { hit: Hit; labels: Labels; found: ReadonlySet<string> };

/** One person found: who, where, what they can do, what is checked, and why they are in the list. */
export function ResultCard({ hit: { doctor, why }, labels, found }: Props) {
  const { t } = useTranslation('search');
  const language = useLanguage();
  const name =
    language === 'en'
      ? (doctor.name?.latin ?? doctor.name?.cyrillic)
      : (doctor.name?.cyrillic ?? doctor.name?.latin);
  const skills = [...doctor.skills].sort((a, b) => Number(found.has(b.code)) - Number(found.has(a.code)));
  return (
    <article className={classes.card}>
      <h2>
        <A to={`/doctors/${doctor.id}`}>{name ?? t('card.nameHidden')}</A>
      </h2>
      <div className={classes.facts}>
        {doctor.specialties.length > 0 && (
          <Fact icon={<Stethoscope size={16} aria-hidden />}>
            <Words codes={doctor.specialties} word={labels.specialty} found={found} />
          </Fact>
        )}
        <Place doctor={doctor} labels={labels} />
        {skills.length > 0 && (
          <div>
            {t('card.skills')}{' '}
            <Words
              codes={skills.slice(0, skillsShown).map(({ code }) => code)}
              word={labels.skill}
              found={found}
            />
            {skills.length > skillsShown && ` ${t('card.more', { count: skills.length - skillsShown })}`}
          </div>
        )}
        {doctor.languages.length > 0 && (
          <Fact icon={<Languages size={16} aria-hidden />}>
            <Words codes={doctor.languages.map(({ code }) => code)} word={labels.language} found={found} />
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
      </div>
      {why.length > 0 && <p className={classes.why}>{t('card.why', { why: why.join(' · ') })}</p>}
      <div className={classes.foot}>
        <Button component={A} to={`/doctors/${doctor.id}`} variant="default" size="sm">
          {t('card.open')}
        </Button>
        <Group gap="xs">
          <Slot name="doctor.actions" doctorId={doctor.id} />
        </Group>
      </div>
    </article>
  );
}

function Place({ doctor, labels }: { doctor: Hit['doctor']; labels: Labels }) {
  const { t } = useTranslation('search');
  const [now] = useState(() => new Date().toISOString());
  const where = [
    doctor.city ? labels.city(String(doctor.city)) : undefined,
    doctor.country ? labels.country(doctor.country) : undefined,
  ].filter(Boolean);
  return (
    <>
      {where.length > 0 && <Fact icon={<MapPin size={16} aria-hidden />}>{where.join(', ')}</Fact>}
      {doctor.zone && (
        <Fact icon={<Clock size={16} aria-hidden />}>
          {t('card.timeThere', { time: formatClock(wallClock(now, doctor.zone)) })}
        </Fact>
      )}
    </>
  );
}

function CheckedLine({ checked, country }: { checked: Checked; country: (code: string) => string }) {
  const { t } = useTranslation('search');
  const what = t(`credential.${checked.kind as Kind}`);
  const how = t(`level.${checked.level as Level}`);
  return [
    checked.country ? `${what} (${country(checked.country)})` : what,
    how,
    checked.checkedOn ? formatDay(checked.checkedOn, 'short') : undefined,
  ]
    .filter(Boolean)
    .join(' · ');
}

function Fact({ icon, tone, children }: { icon: ReactNode; tone?: 'good'; children: ReactNode }) {
  return (
    <p className={classes.fact} data-tone={tone}>
      {icon}
      <span>{children}</span>
    </p>
  );
}

type WordsProps = { codes: string[]; word: (code: string) => string; found: ReadonlySet<string> };

function Words({ codes, word, found }: WordsProps) {
  return codes.map((code, index) => (
    <Fragment key={code}>
      {index > 0 && ', '}
      {found.has(code) ? <mark className={classes.found}>{word(code)}</mark> : word(code)}
    </Fragment>
  ));
}
