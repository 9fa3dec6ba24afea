import { Button, Checkbox, Group, Modal, SegmentedControl, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ThingKind, thingKinds, thingPage } from '@/shared/routing/thingPage';
import { useSession } from '@/shared/session/session';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { type Alert, alerts } from '../api/savedApi';

type Props = {
  heading: string;
  title: string;
  alert: Alert;
  /** Among what it looks; undefined: it is a search for doctors alone. */
  kinds: ThingKind[] | undefined;
  busy: boolean;
  error: unknown;
  onSave: (title: string, alert: Alert, kinds: ThingKind[] | undefined) => void;
  onClose: () => void;
};

/** A saved search's title, among what it looks, and when it tells of new matches. */
export function SearchForm({ heading, title, alert, kinds, busy, error, onSave, onClose }: Props) {
  const { t } = useTranslation(['saved', 'common']);
  const [name, setName] = useState(title);
  const [wish, setWish] = useState(alert);
  const [among, setAmong] = useState(kinds);
  const { session } = useSession();
  const id = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (complete) onSave(name.trim(), wish, among);
  };
  const complete = name.trim() !== '' && among?.length !== 0;
  // What this reader can't open is not found either.
  const offered = thingKinds.filter((kind) => among?.includes(kind) || thingPage(kind, '', session));
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
          {among && (
            <Checkbox.Group
              label={t('search.among')}
              value={among}
              onChange={(chosen) => setAmong(thingKinds.filter((kind) => chosen.includes(kind)))}
            >
              <Group gap="sm" mt={4}>
                {offered.map((kind) => (
                  <Checkbox key={kind} value={kind} label={t(`kinds.${kind}`)} />
                ))}
              </Group>
            </Checkbox.Group>
          )}
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
            <Button type="submit" loading={busy} disabled={!complete}>
              {t('common:action.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
