import { VisuallyHidden } from '@mantine/core';
import { CircleDot, CircleMinus, CirclePlus, type LucideIcon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { CodeLabel } from '@/shared/codes/CodeLabel';
import { dayjs } from '@/shared/time/dayjs';
import { formatDay } from '@/shared/time/format';
import { StateBadge } from '@/shared/ui/StateBadge';
import type { DoctorMatch } from '../api/matchingApi';
import { monthName, nextFreeMonth, type Says, saysOf, sharedHours } from './compare';
import classes from './matching.module.css';

type Doctor = DoctorMatch['doctor'];

const icons: Record<Says, LucideIcon> = { for: CirclePlus, neither: CircleDot, against: CircleMinus };

/** A part of the score: for, against or neither, how much of it, and why. */
export function PartCell({ part }: { part: DoctorMatch['why']['parts'][number] | undefined }) {
  const { t } = useTranslation('matching');
  if (!part) return <>—</>;
  const says = saysOf(part);
  const Icon = icons[says];
  return (
    <span className={classes.said} data-says={says}>
      <Icon size={16} aria-hidden />
      <VisuallyHidden>{t(`compare.${says}`)}: </VisuallyHidden>
      <span>
        {part.sentence}{' '}
        <span className={classes.points}>
          {part.points}/{part.most}
        </span>
      </span>
    </span>
  );
}

export function BothClocks({ zone }: { zone: string | undefined }) {
  const { t } = useTranslation('matching');
  if (!zone) return <>{t('compare.notShown')}</>;
  const { hours, here, there } = sharedHours(zone);
  return (
    <>
      <div>{t('compare.now', { time: dayjs().tz(zone).format('HH:mm') })}</div>
      {hours === 0 ? (
        t('compare.noHours')
      ) : (
        <>
          <div>{t('compare.hours', { count: hours })}</div>
          <div>{t('compare.spans', { here, there })}</div>
        </>
      )}
    </>
  );
}

export function Spoken({ doctor }: { doctor: Doctor }) {
  const { t } = useTranslation('matching');
  if (doctor.languages.length === 0) return <>{t('compare.notShown')}</>;
  return (
    <ul className={classes.plain}>
      {doctor.languages.map(({ code, level }) => (
        <li key={code}>
          <CodeLabel list="languages" code={code} /> · {level === 'NATIVE' ? t('compare.native') : level}
        </li>
      ))}
    </ul>
  );
}

export function Checked({ doctor }: { doctor: Doctor }) {
  const { t } = useTranslation('matching');
  return (
    <ul className={classes.plain}>
      <li>
        <StateBadge
          tone={doctor.identityBound ? 'good' : 'neutral'}
          label={t(doctor.identityBound ? 'compare.identityBound' : 'compare.identityOpen')}
        />
      </li>
      {doctor.checked.length === 0 && <li>{t('compare.nothingChecked')}</li>}
      {doctor.checked.map((one) => (
        <li key={`${one.kind}-${one.country ?? ''}-${one.checkedOn ?? ''}`}>
          {t(`compare.credential.${one.kind as 'DIPLOMA'}`)}
          {one.country && (
            <>
              {' '}
              (<CodeLabel list="countries" code={one.country} />)
            </>
          )}{' '}
          · {t(`compare.level.${one.level as 'DOCUMENT_SEEN'}`)}
          {one.checkedOn ? `, ${formatDay(one.checkedOn, 'short')}` : ''}
        </li>
      ))}
    </ul>
  );
}

export function Kinds({ doctor }: { doctor: Doctor }) {
  const { t } = useTranslation('matching');
  if (doctor.help.length === 0) return <>{t('compare.notShown')}</>;
  return (
    <ul className={classes.plain}>
      {doctor.help.map((kind) => (
        <li key={kind}>{t(`kind.${kind as 'LECTURE'}`)}</li>
      ))}
    </ul>
  );
}

export function FreeTime({ times }: { times: Doctor['times'] }) {
  const { t } = useTranslation('matching');
  const month = nextFreeMonth(times);
  const days = times?.daysAYear;
  if (!month && days === undefined) return <>{t('compare.notShown')}</>;
  return (
    <>
      {month && <div>{monthName(month)}</div>}
      {times && times.weekly.length > 0 && <div>{t('compare.weekly')}</div>}
      {days !== undefined && <div>{t('compare.days', { count: days })}</div>}
    </>
  );
}
