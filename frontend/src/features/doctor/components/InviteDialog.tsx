import { Button, Group, Modal, Select, Stack, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '@/shared/api/problem';
import { CodeSelect } from '@/shared/codes/CodeSelect';
import { type Language, languageNames, languages } from '@/shared/i18n/languages';
import { notifyDone } from '@/shared/ui/notify';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { doctorApi, messageOf } from '../api/doctorApi';

type Props = { opened: boolean; onClose: () => void };
type Guest = {
  email: string;
  cyrillic: string;
  latin: string;
  language: Language;
  country: string | null;
  specialty: string | null;
};
const empty: Guest = { email: '', cyrillic: '', latin: '', language: 'ru', country: null, specialty: null };

/** Invites a person by mail: only the person can open what is noted here, for ninety days. */
export function InviteDialog({ opened, onClose }: Props) {
  const { t } = useTranslation(['doctor', 'common']);
  const [guest, setGuest] = useState(empty);
  const client = useQueryClient();
  const invite = doctorApi.useMutation('post', '/api/ministry/doctor-invitations', {
    meta: { shownByPage: true },
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['get', '/api/ministry/doctor-invitations'] });
      setGuest(empty);
      notifyDone(t('invite.sent'));
      onClose();
    },
  });
  const errors = invite.error ? Problem.from(invite.error).errors : {};
  const put = (part: Partial<Guest>) => setGuest({ ...guest, ...part });
  const { email, cyrillic, latin, language, country, specialty } = guest;
  const send = () =>
    invite.mutate({
      body: {
        email,
        name: { cyrillic, latin },
        language,
        ...(country ? { country } : {}),
        ...(specialty ? { specialty } : {}),
      },
    });
  return (
    <Modal opened={opened} onClose={onClose} title={t('invite.title')} centered>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <Stack gap="sm">
          <ProblemAlert error={invite.error} />
          <div>{t('invite.text')}</div>
          <TextInput
            data-autofocus
            type="email"
            label={t('invite.email')}
            withAsterisk
            value={email}
            error={messageOf(errors, 'email')}
            onChange={(event) => put({ email: event.currentTarget.value })}
          />
          <TextInput
            label={t('name.cyrillic')}
            value={cyrillic}
            error={messageOf(errors, 'cyrillic')}
            onChange={(event) => put({ cyrillic: event.currentTarget.value })}
          />
          <TextInput
            label={t('name.latin')}
            value={latin}
            error={messageOf(errors, 'latin')}
            onChange={(event) => put({ latin: event.currentTarget.value })}
          />
          <Select
            label={t('invite.language')}
            allowDeselect={false}
            data={languages.map((value) => ({ value, label: languageNames[value] }))}
            value={language}
            onChange={(value) => put({ language: value ?? 'ru' })}
          />
          <CodeSelect
            list="countries"
            label={t('place.country')}
            value={country}
            onChange={(value) => put({ country: value })}
          />
          <CodeSelect
            list="specialties"
            label={t('expertise.main')}
            value={specialty}
            onChange={(value) => put({ specialty: value })}
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
    </Modal>
  );
}
