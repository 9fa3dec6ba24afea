import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { UserPlus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { getJson } from '@/shared/api/http';
import { formatNumber } from '@/shared/i18n/number';
import { A } from '@/shared/routing/links';
import { ErrorState } from '@/shared/ui/ErrorState';
import { LoadingSkeleton } from '@/shared/ui/LoadingSkeleton';
import { PageHeader } from '@/shared/ui/PageHeader';
import { StateBadge } from '@/shared/ui/StateBadge';
import { type AccountState, accountStates, identityApi } from '../api/identityApi';
import classes from '../components/identity.module.css';
import { Section } from '../components/Section';

type MailStanding = { waiting: number; dead: number; oldestSeconds?: number };

/** What the administrator looks at first: does mail leave the house, who is there. */
export default function AdminHome() {
  const { t } = useTranslation('identity');
  const invite = (
    <Button component={A} to="/admin/accounts?invite=1" leftSection={<UserPlus size={16} aria-hidden />}>
      {t('invite.title')}
    </Button>
  );
  return (
    <>
      <PageHeader title={t('admin.title')} lead={t('admin.lead')} action={invite} />
      <Section title={t('admin.mail')}>
        <Mail />
      </Section>
      <Section title={t('admin.accounts')}>
        <dl className={classes.facts}>
          {accountStates.map((state) => (
            <Count key={state} state={state} />
          ))}
        </dl>
      </Section>
    </>
  );
}

function Mail() {
  const { t } = useTranslation('identity');
  const mail = useQuery({
    queryKey: ['mail-standing'],
    queryFn: ({ signal }) => getJson<MailStanding>('/api/admin/mail', signal),
    refetchInterval: 60_000,
  });
  if (mail.isPending) return <LoadingSkeleton shape="rows" count={1} />;
  if (mail.error) return <ErrorState error={mail.error} onRetry={mail.refetch} />;
  const { waiting, dead } = mail.data;
  if (dead > 0) return <StateBadge tone="urgent" label={t('admin.mailDead', { count: dead })} />;
  if (waiting > 0) return <StateBadge tone="waits" label={t('admin.mailWaiting', { count: waiting })} />;
  return <StateBadge tone="good" label={t('admin.mailFine')} />;
}

function Count({ state }: { state: AccountState }) {
  const { t } = useTranslation('identity');
  const query = { state, size: 1 };
  const found = identityApi.useQuery('get', '/api/admin/accounts', { params: { query } });
  return (
    <>
      <dt>
        <A to={`/admin/accounts?state=${state}`}>{t(`accountState.${state}`)}</A>
      </dt>
      <dd>{found.data ? formatNumber(found.data.total) : '…'}</dd>
    </>
  );
}
