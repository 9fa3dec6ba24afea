import { Button, Group, Modal, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { showFieldErrors } from '@/shared/api/formErrors';
import { Problem } from '@/shared/api/problem';
import { type Language, languageNames, languages } from '@/shared/i18n/languages';
import { useLanguage } from '@/shared/routing/links';
import { notifyDone } from '@/shared/ui/notify';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { institutionApi } from '../api/institutionApi';

const fields = ['email', 'name', 'language'];

type Props = { institutionId: string; onClose: () => void; onDone: () => unknown };

/** The head invites a coordinator by mail. */
export function AddCoordinator({ institutionId, onClose, onDone }: Props) {
  const { t } = useTranslation(['institution', 'common']);
  const reader = useLanguage();
  const [others, setOthers] = useState<string[]>([]);
  const form = useForm<{ email: string; name: string; language: Language }>({
    initialValues: { email: '', name: '', language: reader },
  });
  const add = institutionApi.useMutation('post', '/api/institutions/{id}/coordinators', {
    meta: { shownByPage: true },
    onSuccess: () => {
      notifyDone(t('people.invited'));
      onDone();
      onClose();
    },
    onError: (error) => setOthers(showFieldErrors(form, Problem.from(error), fields)),
  });
  return (
    <Modal opened onClose={onClose} title={t('people.add')} centered>
      <form
        noValidate
        onSubmit={form.onSubmit((body) => add.mutate({ params: { path: { id: institutionId } }, body }))}
      >
        <Stack gap="sm">
          <ProblemAlert error={add.error} messages={others} />
          <div>{t('people.addText')}</div>
          <TextInput
            data-autofocus
            label={t('people.name')}
            required
            maxLength={120}
            autoComplete="off"
            {...form.getInputProps('name')}
          />
          <TextInput
            type="email"
            label={t('people.email')}
            required
            maxLength={200}
            autoComplete="off"
            {...form.getInputProps('email')}
          />
          <NativeSelect
            label={t('people.language')}
            data={languages.map((value) => ({ value, label: languageNames[value] }))}
            {...form.getInputProps('language')}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('common:action.cancel')}
            </Button>
            <Button type="submit" loading={add.isPending}>
              {t('people.send')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
