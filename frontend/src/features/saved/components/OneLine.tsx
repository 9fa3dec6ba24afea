import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';

type Props = {
  heading: string;
  label: string;
  hint?: string;
  value: string;
  longest: number;
  required?: boolean;
  busy: boolean;
  error: unknown;
  onSave: (text: string) => void;
  onClose: () => void;
};

/** Changes one short text. */
export function OneLine({
  heading,
  label,
  hint,
  value,
  longest,
  required,
  busy,
  error,
  onSave,
  onClose,
}: Props) {
  const { t } = useTranslation('common');
  const [text, setText] = useState(value);
  const missing = required === true && !text.trim();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!missing) onSave(text.trim());
  };
  return (
    <Modal opened onClose={onClose} title={heading} centered>
      <form onSubmit={submit}>
        <Stack gap="sm">
          <ProblemAlert error={error} />
          <TextInput
            data-autofocus
            label={label}
            description={hint}
            required={required ?? false}
            maxLength={longest}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('action.cancel')}
            </Button>
            <Button type="submit" loading={busy} disabled={missing}>
              {t('action.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
