import { Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { CodeLabel } from '@/shared/codes/CodeLabel';
import { A } from '@/shared/routing/links';
import { ZoneTime } from '@/shared/time/ZoneTime';
import { StateBadge } from '@/shared/ui/StateBadge';
import type { Overview } from '../api/reportApi';
import classes from './report.module.css';

/** What is overdue, answers and checks. */
export function Overdue({ overview }: { overview: Overview }) {
  const { t } = useTranslation('report');
  return (
    <Stack component="section" gap="xs" aria-label={t('overdue.title')}>
      <Title order={2} size="h3">
        {t('overdue.title')}
      </Title>
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
    </Stack>
  );
}

/** The soonest sessions. */
export function NextSessions({ overview }: { overview: Overview }) {
  const { t } = useTranslation('report');
  return (
    <Stack component="section" gap="xs" aria-label={t('next.title')}>
      <Title order={2} size="h3">
        {t('next.title')}
      </Title>
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
    </Stack>
  );
}

/** Published doctors by country, as far as officers may see it. */
export function Supply({ overview }: { overview: Overview }) {
  const { t } = useTranslation('report');
  return (
    <Stack component="section" gap="xs" aria-label={t('supply.title')}>
      <Title order={2} size="h3">
        {t('supply.title')}
      </Title>
      {overview.supply.length === 0 && <Text c="dimmed">{t('supply.none')}</Text>}
      <ul className={classes.list}>
        {overview.supply.slice(0, 12).map((one) => (
          <li key={one.country}>
            <A to={`/ministry/doctors?country=${one.country}`}>
              <CodeLabel list="countries" code={one.country} />: <b>{one.doctors}</b>
            </A>
          </li>
        ))}
      </ul>
    </Stack>
  );
}
