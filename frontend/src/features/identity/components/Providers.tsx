import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { notifyDone } from '@/shared/ui/notify';
import { type Account, identityApi } from '../api/identityApi';
import classes from './identity.module.css';
import { Section } from './Section';

type Props = { account: Account; onChanged: () => unknown };

/** Sign-ins elsewhere that belong to this account; absent where no provider is configured. */
export function Providers({ account, onChanged }: Props) {
  const { t } = useTranslation('identity');
  const options = identityApi.useQuery('get', '/api/sign-in/options');
  const connect = identityApi.useMutation('post', '/api/account/providers/{id}', {
    onSuccess: ({ location }) => window.location.assign(location),
  });
  const disconnect = identityApi.useMutation('delete', '/api/account/providers/{id}', {
    onSuccess: async () => {
      notifyDone(t('provider.disconnected'));
      await onChanged();
    },
  });
  if (!options.data || options.data.providers.length === 0) return null;
  const connected = new Set(account.providers.map(({ id }) => id));
  return (
    <Section title={t('provider.title')}>
      <ul className={classes.list}>
        {options.data.providers.map(({ id, name }) => (
          <li key={id} className={classes.row}>
            <span>{name}</span>
            {connected.has(id) ? (
              <Button
                variant="default"
                loading={disconnect.isPending}
                onClick={() => disconnect.mutate({ params: { path: { id } } })}
              >
                {t('provider.disconnect')}
              </Button>
            ) : (
              <Button
                variant="default"
                loading={connect.isPending}
                onClick={() => connect.mutate({ params: { path: { id } } })}
              >
                {t('provider.connect')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
