import { Button, Group, Modal, SegmentedControl, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { type Alert, alerts } from '../api/savedApi';

type Props = {
  heading: string;
  title: string;
  alert: Alert;
  busy: boolean;
  error: unknown;
  onSave: (title: string, alert: Alert) => void;
  onClose: () => void;
};

/** A saved search's title, and when it tells of new matches. */
export function SearchForm({ heading, title, alert, busy, error, onSave, onClose }: Props) {
  const { t } = useTranslation(['saved', 'common']);
  const [name, setName] = useState(title);
  const [wish, setWish] = useState(alert);
  const id = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim()) onSave(name.trim(), wish);
  };
  return (
    <Modal opened onClose={onClose} title={heading} centered>
      <form onSubmit={submit}>
        <Stack gap="sm">
          <ProblemAlert error={error} />
          <TextInput
            data-autofocus
            required
            maxLength={120}
            label={t('search.title')}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <div>
            <Text id={id} size="sm" fw={500} mb={4}>
              {t('search.alert')}
            </Text>
            <SegmentedControl
              fullWidth
              aria-labelledby={id}
              data={alerts.map((value) => ({ value, label: t(`alert.${value}`) }))}
              value={wish}
              onChange={setWish}
            />
            <Text size="sm" c="dimmed" mt={4}>
              {t(`alertHint.${wish}`)}
            </Text>
          </div>
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('common:action.cancel')}
            </Button>
            <Button type="submit" loading={busy} disabled={!name.trim()}>
              {t('common:action.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
