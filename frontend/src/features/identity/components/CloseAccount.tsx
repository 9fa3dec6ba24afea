import { Button, Checkbox, Group, Modal, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { showFieldErrors } from '@/shared/api/formErrors';
import { Problem } from '@/shared/api/problem';
import { useGo } from '@/shared/routing/links';
import { useSessionChanged } from '@/shared/session/session';
import { notifyDone } from '@/shared/ui/notify';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { type Account, identityApi } from '../api/identityApi';
import { CurrentPassword } from './CurrentPassword';
import { Section } from './Section';

/** Closes one's account for ever. */
export function CloseAccount({ account }: { account: Account }) {
  const { t } = useTranslation('identity');
  const [opened, setOpened] = useState(false);
  return (
    <Section title={t('closing.title')}>
      <p>{t('closing.text')}</p>
      <Button variant="outline" color="red" onClick={() => setOpened(true)}>
        {t('closing.open')}
      </Button>
      <Modal opened={opened} onClose={() => setOpened(false)} title={t('closing.title')} centered>
        {opened && <Closing account={account} onClose={() => setOpened(false)} />}
      </Modal>
    </Section>
  );
}

function Closing({ account, onClose }: { account: Account; onClose: () => void }) {
  const { t } = useTranslation(['identity', 'common']);
  const go = useGo();
  const sessionChanged = useSessionChanged();
  const [others, setOthers] = useState<string[]>([]);
  const form = useForm({ initialValues: { understood: false, currentPassword: '' } });
  const close = identityApi.useMutation('post', '/api/account/closure', {
    meta: { shownByPage: true },
    onSuccess: async () => {
      notifyDone(t('closing.done'));
      await sessionChanged();
      go('/');
    },
    onError: (error) =>
      setOthers(showFieldErrors(form, Problem.from(error), ['understood', 'currentPassword'])),
  });
  return (
    <form
      onSubmit={form.onSubmit(({ understood, currentPassword }) =>
        close.mutate({ body: account.hasPassword ? { understood, currentPassword } : { understood } }),
      )}
    >
      <Stack gap="sm">
        <ProblemAlert error={close.error} messages={others} />
        <div>{t('closing.what')}</div>
        {account.hasPassword && <CurrentPassword {...form.getInputProps('currentPassword')} />}
        <Checkbox
          required
          label={t('closing.understood')}
          {...form.getInputProps('understood', { type: 'checkbox' })}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('common:action.cancel')}
          </Button>
          <Button type="submit" color="red" loading={close.isPending}>
            {t('closing.close')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
