import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { CodeLabel } from '@/shared/codes/CodeLabel';
import { formatNumber } from '@/shared/i18n/number';
import { A } from '@/shared/routing/links';
import { ZoneTime } from '@/shared/time/ZoneTime';
import { StateBadge } from '@/shared/ui/StateBadge';
import type { Overview } from '../api/reportApi';
import classes from './report.module.css';

/** What is overdue, answers and checks. */
export function Overdue({ overview }: { overview: Overview }) {
  const { t } = useTranslation('report');
  return (
    <section className={classes.panel} aria-label={t('overdue.title')}>
      <h2>{t('overdue.title')}</h2>
      <StateBadge
        tone={overview.overdueChecks > 0 ? 'urgent' : 'good'}
        label={t('overdue.checks', { waiting: overview.waitingChecks, late: overview.overdueChecks })}
      />
      {overview.overdueAnswers.length === 0 ? (
        <Text c="dimmed">{t('overdue.none')}</Text>
      ) : (
        <ul className={classes.list}>
          {overview.overdueAnswers.map((one) => (
            <li key={one.id}>
              <A to={`/ministry/proposals/${one.id}`}>{one.title}</A>
              <Text size="sm">
                {one.institution} · {t(one.waitsForInstitution ? 'overdue.institution' : 'overdue.doctor')} ·{' '}
                <ZoneTime instant={one.answerBy} dayOnly />
              </Text>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** The soonest sessions. */
export function NextSessions({ overview }: { overview: Overview }) {
  const { t } = useTranslation('report');
  return (
    <section className={classes.panel} aria-label={t('next.title')}>
      <h2>{t('next.title')}</h2>
      {overview.next.length === 0 && <Text c="dimmed">{t('next.none')}</Text>}
      <ul className={classes.list}>
        {overview.next.map((one) => (
          <li key={one.id}>
            <A to={`/ministry/events/${one.id}`}>{one.title}</A>
            <Text size="sm">
              <ZoneTime instant={one.start} zone="Asia/Bishkek" /> · {one.institution}
            </Text>
            {one.provisional && <StateBadge tone="waits" label={t('next.provisional')} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Published doctors by country, as far as officers may see it; the bars compare with the largest. */
export function Supply({ overview }: { overview: Overview }) {
  const { t } = useTranslation('report');
  const countries = overview.supply.slice(0, 12);
  const largest = Math.max(1, ...countries.map(({ doctors }) => doctors));
  return (
    <section className={classes.panel} aria-label={t('supply.title')}>
      <h2>{t('supply.title')}</h2>
      {countries.length === 0 && <Text c="dimmed">{t('supply.none')}</Text>}
      <ul className={classes.bars}>
        {countries.map(({ country, doctors }) => (
          <li key={country}>
            <A to={`/ministry/doctors?country=${country}`}>
              <CodeLabel list="countries" code={country} />
            </A>
            <progress max={largest} value={doctors} aria-hidden="true" />
            <b>{formatNumber(doctors)}</b>
          </li>
        ))}
      </ul>
    </section>
  );
}
