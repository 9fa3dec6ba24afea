import { Button, Group } from '@mantine/core';
import { LogOut } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useGo } from '@/shared/routing/links';
import { useSession, useSessionChanged } from '@/shared/session/session';
import { browserZone, formatInstant } from '@/shared/time/format';
import { ErrorState } from '@/shared/ui/ErrorState';
import { LoadingSkeleton } from '@/shared/ui/LoadingSkeleton';
import { notifyDone } from '@/shared/ui/notify';
import { StateBadge } from '@/shared/ui/StateBadge';
import { identityApi } from '../api/identityApi';
import classes from './identity.module.css';
import { Section } from './Section';

/** Where one is signed in, and the way out of one or all. */
export function Sessions() {
  const { t } = useTranslation('identity');
  const go = useGo();
  const { session } = useSession();
  const zone = session?.zone ?? browserZone();
  const sessionChanged = useSessionChanged();
  const sessions = identityApi.useQuery('get', '/api/account/sessions');
  const end = identityApi.useMutation('delete', '/api/account/sessions/{id}', {
    onSuccess: async () => {
      notifyDone(t('sessions.ended'));
      await sessions.refetch();
    },
  });
  const endAll = identityApi.useMutation('delete', '/api/account/sessions', {
    onSuccess: async () => {
      await sessionChanged();
      go('/sign-in');
    },
  });
  return (
    <Section title={t('sessions.title')}>
      {sessions.isPending && <LoadingSkeleton shape="rows" count={2} />}
      {sessions.error && <ErrorState error={sessions.error} onRetry={sessions.refetch} />}
      {sessions.data && (
        <>
          <ul className={classes.list}>
            {sessions.data.map((one) => (
              <li key={one.id} className={classes.row}>
                <div>
                  <div>
                    {one.device || t('sessions.unknown')}{' '}
                    {one.current && <StateBadge tone="good" label={t('sessions.here')} />}{' '}
                    {one.sharedComputer && <StateBadge tone="neutral" label={t('sessions.shared')} />}
                  </div>
                  <div>{t('sessions.used', { at: formatInstant(one.lastUsed, zone) })}</div>
                </div>
                {!one.current && (
                  <Button
                    variant="default"
                    loading={end.isPending && end.variables.params.path.id === one.id}
                    onClick={() => end.mutate({ params: { path: { id: one.id } } })}
                  >
                    {t('sessions.end')}
                  </Button>
                )}
              </li>
            ))}
          </ul>
          <Group mt="sm">
            <Button
              variant="default"
              leftSection={<LogOut size={16} aria-hidden />}
              loading={endAll.isPending}
              onClick={() => endAll.mutate({})}
            >
              {t('sessions.endAll')}
            </Button>
          </Group>
        </>
      )}
    </Section>
  );
}
