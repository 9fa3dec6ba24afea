import { Button, Group, Modal, Select, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { showFieldErrors } from '@/shared/api/formErrors';
import { Problem } from '@/shared/api/problem';
import { type Language, languageNames, languages } from '@/shared/i18n/languages';
import { notifyDone } from '@/shared/ui/notify';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { grantedHere, identityApi } from '../api/identityApi';
import { WrittenNames } from './WrittenNames';

type Props = { opened: boolean; onClose: () => void; onInvited: () => unknown };
type Values = {
  email: string;
  cyrillic: string;
  latin: string;
  language: Language;
  role: (typeof grantedHere)[number];
};

/** Invites an officer or another administrator by mail. */
export function InviteOfficer({ opened, onClose, onInvited }: Props) {
  const { t } = useTranslation('identity');
  return (
    <Modal opened={opened} onClose={onClose} title={t('invite.title')} centered>
      {opened && <Invitation onClose={onClose} onInvited={onInvited} />}
    </Modal>
  );
}

function Invitation({ onClose, onInvited }: Omit<Props, 'opened'>) {
  const { t } = useTranslation(['identity', 'common']);
  const [others, setOthers] = useState<string[]>([]);
  const initialValues: Values = { email: '', cyrillic: '', latin: '', language: 'ru', role: 'VERIFIER' };
  const form = useForm({ initialValues });
  const invite = identityApi.useMutation('post', '/api/admin/invitations', {
    meta: { shownByPage: true },
    onSuccess: async () => {
      notifyDone(t('invite.done'));
      onClose();
      await onInvited();
    },
    onError: (error) =>
      setOthers(
        showFieldErrors(form, Problem.from(error), ['email', 'cyrillic', 'latin', 'language', 'role']),
      ),
  });
  return (
    <form onSubmit={form.onSubmit((body) => invite.mutate({ body }))}>
      <Stack gap="sm">
        <ProblemAlert error={invite.error} messages={others} />
        <Select
          label={t('invite.role')}
          allowDeselect={false}
          data={grantedHere.map((role) => ({ value: role, label: t(`role.${role}`) }))}
          {...form.getInputProps('role')}
        />
        <TextInput
          required
          type="email"
          label={t('email')}
          maxLength={254}
          {...form.getInputProps('email')}
        />
        <WrittenNames form={form} />
        <Select
          label={t('invite.language')}
          allowDeselect={false}
          data={languages.map((language) => ({ value: language, label: languageNames[language] }))}
          {...form.getInputProps('language')}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('common:action.cancel')}
          </Button>
          <Button type="submit" loading={invite.isPending}>
            {t('invite.send')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
