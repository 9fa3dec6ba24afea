import { Alert, Button, Checkbox, CopyButton, Group, Modal, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { KeyRound } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { showFieldErrors } from '@/shared/api/formErrors';
import { Problem } from '@/shared/api/problem';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { identityApi, type NewApiClient } from '../api/identityApi';
import classes from './identity.module.css';

type Props = { opened: boolean; scopes: string[]; onClose: () => void; onMade: () => unknown };

/** Registers a machine and shows its secret, this once. */
export function NewClient({ opened, onClose, ...rest }: Props) {
  const { t } = useTranslation('identity');
  return (
    <Modal opened={opened} onClose={onClose} title={t('clients.new')} centered closeOnClickOutside={false}>
      {opened && <Registration onClose={onClose} {...rest} />}
    </Modal>
  );
}

function Registration({ scopes, onClose, onMade }: Omit<Props, 'opened'>) {
  const { t } = useTranslation(['identity', 'common']);
  const [others, setOthers] = useState<string[]>([]);
  const form = useForm({ initialValues: { name: '', scopes: [] as string[] } });
  const register = identityApi.useMutation('post', '/api/admin/clients', {
    meta: { shownByPage: true },
    onSuccess: () => onMade(),
    onError: (error) => setOthers(showFieldErrors(form, Problem.from(error), ['name', 'scopes'])),
  });
  if (register.data) return <Secret made={register.data} onClose={onClose} />;
  return (
    <form onSubmit={form.onSubmit((body) => register.mutate({ body }))}>
      <Stack gap="sm">
        <ProblemAlert error={register.error} messages={others} />
        <TextInput
          required
          label={t('clients.name')}
          description={t('clients.nameHint')}
          maxLength={100}
          {...form.getInputProps('name')}
        />
        <Checkbox.Group label={t('clients.scopes')} required {...form.getInputProps('scopes')}>
          <Stack gap="xs" mt="xs">
            {scopes.map((scope) => (
              <Checkbox key={scope} value={scope} label={scope} />
            ))}
          </Stack>
        </Checkbox.Group>
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('common:action.cancel')}
          </Button>
          <Button type="submit" loading={register.isPending}>
            {t('clients.register')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function Secret({ made, onClose }: { made: NewApiClient; onClose: () => void }) {
  const { t } = useTranslation(['identity', 'common']);
  return (
    <Stack gap="sm">
      <Alert variant="outline" color="red" icon={<KeyRound size={20} aria-hidden />} role="status">
        {t('clients.once')}
      </Alert>
      <dl className={classes.facts}>
        <dt>client_id</dt>
        <dd>
          <code>{made.clientId}</code>
        </dd>
        <dt>client_secret</dt>
        <dd>
          <code className={classes.secret}>{made.secret}</code>
        </dd>
      </dl>
      <Group justify="flex-end">
        <CopyButton value={made.secret}>
          {({ copied, copy }) => (
            <Button variant="default" onClick={copy}>
              {copied ? t('clients.copied') : t('clients.copy')}
            </Button>
          )}
        </CopyButton>
        <Button onClick={onClose}>{t('clients.kept')}</Button>
      </Group>
    </Stack>
  );
}
