import { Button, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { Problem } from '@/shared/api/problem';
import { A, useGo } from '@/shared/routing/links';
import { useSession } from '@/shared/session/session';
import { EmptyState } from '@/shared/ui/EmptyState';
import { notifyDone } from '@/shared/ui/notify';
import { PageHeader } from '@/shared/ui/PageHeader';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { identityApi } from '../api/identityApi';
import classes from '../components/identity.module.css';

/**
 * What the mail to a new address opens. Whoever holds the mailbox must also be signed in: an address that was mistyped
 * belongs to somebody else.
 */
export default function ConfirmAddress() {
  const { t } = useTranslation('identity');
  const { session } = useSession();
  const go = useGo();
  const location = useLocation();
  const token = location.hash.slice(1);
  const confirm = identityApi.useMutation('post', '/api/account/email/confirmation', {
    meta: { shownByPage: true },
    onSuccess: () => {
      notifyDone(t('address.changed'));
      go('/me/account');
    },
  });
  const gone = token === '' || (confirm.error && Problem.from(confirm.error).status === 410);
  if (gone)
    return (
      <>
        <PageHeader title={t('link.goneTitle')} />
        <EmptyState
          title={t('link.gone')}
          text={t('address.goneText')}
          action={
            <Button component={A} to="/me/account">
              {t('address.toAccount')}
            </Button>
          }
        />
      </>
    );
  const next = encodeURIComponent(`${location.pathname}${location.hash}`);
  return (
    <>
      <PageHeader title={t('address.confirmTitle')} />
      <Stack className={classes.narrow} gap="sm">
        <ProblemAlert error={confirm.error} />
        {session?.accountId ? (
          <>
            <div>{t('address.confirmText')}</div>
            <Button loading={confirm.isPending} onClick={() => confirm.mutate({ body: { token } })}>
              {t('address.confirm')}
            </Button>
          </>
        ) : (
          <>
            <div>{t('address.signInFirst')}</div>
            <Button component={A} to={`/sign-in?next=${next}`}>
              {t('link.toSignIn')}
            </Button>
          </>
        )}
      </Stack>
    </>
  );
}
