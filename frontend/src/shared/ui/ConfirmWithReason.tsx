import { Button, Group, Modal, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NoPatientData } from './NoPatientData';
import { ProblemAlert } from './ProblemAlert';

type Props = {
  opened: boolean;
  onClose: () => void;
  title: string;
  /** What will happen and who will read the reason. */
  text?: string;
  confirmLabel: string;
  reasonLabel?: string;
  minLength?: number;
  danger?: boolean;
  /** The dialog closes when it succeeds and shows the problem when it fails; the words stay. */
  onConfirm: (reason: string) => Promise<unknown>;
};

/** For what leaves the house and can't be undone: says what follows and asks why. */
export function ConfirmWithReason(props: Props) {
  const { opened, onClose, title } = props;
  return (
    <Modal opened={opened} onClose={onClose} title={title} centered>
      {opened && <ReasonForm {...props} />}
    </Modal>
  );
}

function ReasonForm({
  onClose,
  text,
  confirmLabel,
  reasonLabel,
  minLength = 3,
  danger = false,
  onConfirm,
}: Props) {
  const { t } = useTranslation('common');
  const [reason, setReason] = useState('');
  const [tooShort, setTooShort] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);

  const confirm = async () => {
    if (reason.trim().length < minLength) {
      setTooShort(true);
      return;
    }
    setBusy(true);
    setProblem(null);
    try {
      await onConfirm(reason.trim());
      onClose();
    } catch (error) {
      setProblem(error);
    } finally {
      setBusy(false);
    }
  };

  return (
    <Stack gap="sm">
      <ProblemAlert error={problem} />
      {text && <div>{text}</div>}
      <Textarea
        data-autofocus
        label={reasonLabel ?? t('reason.label')}
        autosize
        minRows={3}
        maxLength={2000}
        value={reason}
        error={tooShort ? t('reason.tooShort', { count: minLength }) : undefined}
        onChange={(event) => {
          setReason(event.currentTarget.value);
          setTooShort(false);
        }}
      />
      <NoPatientData />
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {t('action.cancel')}
        </Button>
        <Button color={danger ? 'red' : undefined} loading={busy} onClick={() => void confirm()}>
          {confirmLabel}
        </Button>
      </Group>
    </Stack>
  );
}
