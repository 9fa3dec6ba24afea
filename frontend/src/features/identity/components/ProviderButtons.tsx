import { Button, Stack } from '@mantine/core';
import { LogIn } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { isSharedComputer } from '@/shared/session/sharedComputer';
import { identityApi } from '../api/identityApi';

/** Sign-in at other providers, where some are configured. */
export function ProviderButtons() {
  const { t } = useTranslation('identity');
  const options = identityApi.useQuery('get', '/api/sign-in/options');
  const start = identityApi.useMutation('post', '/api/sign-in/providers/{id}', {
    onSuccess: ({ location }) => window.location.assign(location),
  });
  if (!options.data || options.data.providers.length === 0) return null;
  return (
    <Stack gap="xs" mt="md">
      {options.data.providers.map(({ id, name }) => (
        <Button
          key={id}
          variant="default"
          leftSection={<LogIn size={16} aria-hidden />}
          loading={start.isPending}
          onClick={() =>
            start.mutate({ params: { path: { id } }, body: { sharedComputer: isSharedComputer() } })
          }
        >
          {t('provider.signIn', { name })}
        </Button>
      ))}
    </Stack>
  );
}
