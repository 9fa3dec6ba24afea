import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '@/shared/ui/ErrorState';
import { LoadingSkeleton } from '@/shared/ui/LoadingSkeleton';
import { identityApi } from '../api/identityApi';
import classes from './identity.module.css';
import { Section } from './Section';
import { useArrival } from './useArrival';

/** The demo's invented people: one click a role. */
export function DemoRoles() {
  const { t } = useTranslation('identity');
  const arrive = useArrival();
  const roles = identityApi.useQuery('get', '/api/demo/roles');
  const signIn = identityApi.useMutation('post', '/api/demo/sign-in/{key}', {
    onSuccess: () => arrive(false),
  });
  if (roles.isPending) return <LoadingSkeleton shape="rows" count={4} />;
  if (roles.error) return <ErrorState error={roles.error} onRetry={roles.refetch} />;
  if (roles.data.length === 0) return null;
  return (
    <Section title={t('demo.title')}>
      <p>{t('demo.text')}</p>
      <ul className={classes.roles}>
        {roles.data.map(({ key, label }) => (
          <li key={key}>
            <Button
              fullWidth
              variant="default"
              h="auto"
              py="xs"
              styles={{ label: { whiteSpace: 'normal' } }}
              loading={signIn.isPending && signIn.variables.params.path.key === key}
              onClick={() => signIn.mutate({ params: { path: { key } } })}
            >
              {label}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
