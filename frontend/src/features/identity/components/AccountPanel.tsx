import { Button, Group, Select, Stack } from '@mantine/core';
import { Lock, LockOpen, LogOut, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmWithReason } from '@/shared/ui/ConfirmWithReason';
import { notifyDone } from '@/shared/ui/notify';
import { type AdminAccount, grantedHere, identityApi, type Role } from '../api/identityApi';
import classes from './identity.module.css';

type Props = { account: AdminAccount; onChanged: () => unknown };

function isGrantedHere(role: Role): role is (typeof grantedHere)[number] {
  return (grantedHere as readonly Role[]).includes(role);
}

/** One account for the administrator: its roles, lock, sessions. */
export function AccountPanel({ account, onChanged }: Props) {
  const { t } = useTranslation('identity');
  const [asking, setAsking] = useState<'lock' | 'unlock'>();
  const done = async (message: string) => {
    notifyDone(message);
    await onChanged();
  };
  const grant = identityApi.useMutation('post', '/api/admin/accounts/{id}/roles', {
    onSuccess: () => done(t('accounts.granted')),
  });
  const revoke = identityApi.useMutation('delete', '/api/admin/accounts/{id}/roles/{role}', {
    onSuccess: () => done(t('accounts.revoked')),
  });
  const lock = identityApi.useMutation('post', '/api/admin/accounts/{id}/lock', {
    meta: { shownByPage: true },
  });
  const unlock = identityApi.useMutation('post', '/api/admin/accounts/{id}/unlock', {
    meta: { shownByPage: true },
  });
  const signOut = identityApi.useMutation('delete', '/api/admin/accounts/{id}/sessions', {
    onSuccess: () => done(t('accounts.signedOut')),
  });
  const params = { path: { id: account.id } };
  const closed = account.state === 'CLOSED';
  const locked = account.state === 'LOCKED';
  const free = grantedHere.filter((role) => !account.roles.includes(role));

  const confirm = async (reason: string) => {
    const act = asking === 'lock' ? lock : unlock;
    await act.mutateAsync({ params, body: { reason } });
    await done(asking === 'lock' ? t('accounts.locked') : t('accounts.unlocked'));
  };

  return (
    <Stack gap="md">
      <dl className={classes.facts}>
        <dt>{t('email')}</dt>
        <dd>{account.email ?? '—'}</dd>
        <dt>{t('accounts.id')}</dt>
        <dd>{account.id}</dd>
        <dt>{t('accounts.state')}</dt>
        <dd>{t(`accountState.${account.state as 'ACTIVE'}`)}</dd>
      </dl>
      <ul className={classes.list} aria-label={t('accounts.roles')}>
        {account.roles.map((role) => (
          <li key={role} className={classes.row}>
            <span>{t(`role.${role as 'DOCTOR'}`)}</span>
            {isGrantedHere(role) && (
              <Button
                variant="default"
                size="compact-md"
                leftSection={<X size={14} aria-hidden />}
                loading={revoke.isPending && revoke.variables.params.path.role === role}
                onClick={() => revoke.mutate({ params: { path: { id: account.id, role } } })}
              >
                {t('accounts.revoke')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {!closed && free.length > 0 && (
        <Select
          label={t('accounts.grant')}
          placeholder={t('accounts.chooseRole')}
          data={free.map((role) => ({ value: role, label: t(`role.${role}`) }))}
          value={null}
          disabled={grant.isPending}
          onChange={(role) => {
            if (role) grant.mutate({ params, body: { role } });
          }}
        />
      )}
      {!closed && (
        <Group>
          <Button
            variant="default"
            leftSection={<LogOut size={16} aria-hidden />}
            loading={signOut.isPending}
            onClick={() => signOut.mutate({ params })}
          >
            {t('accounts.signOut')}
          </Button>
          <Button
            variant="outline"
            color={locked ? 'teal' : 'red'}
            leftSection={locked ? <LockOpen size={16} aria-hidden /> : <Lock size={16} aria-hidden />}
            onClick={() => setAsking(locked ? 'unlock' : 'lock')}
          >
            {locked ? t('accounts.unlock') : t('accounts.lock')}
          </Button>
        </Group>
      )}
      <ConfirmWithReason
        opened={asking !== undefined}
        onClose={() => setAsking(undefined)}
        title={asking === 'unlock' ? t('accounts.unlock') : t('accounts.lock')}
        text={asking === 'unlock' ? t('accounts.unlockText') : t('accounts.lockText')}
        confirmLabel={asking === 'unlock' ? t('accounts.unlock') : t('accounts.lock')}
        danger={asking === 'lock'}
        onConfirm={confirm}
      />
    </Stack>
  );
}
