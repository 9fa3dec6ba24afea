import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { Printer } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { notifyDone } from '@/shared/ui/notify';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import type { StaffedInstitution } from '../api/institutionApi';
import { printLetter } from '../api/letter';

type Props = { row: StaffedInstitution; onClose: () => void; onDone: () => unknown };

/** Prints the letter with a one-time code; an earlier letter's code stops working. */
export function PrintLetter({ row, onClose, onDone }: Props) {
  const { t } = useTranslation(['institution', 'common']);
  const [name, setName] = useState('');
  const [needed, setNeeded] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const print = async () => {
    setNeeded(!name.trim());
    if (!name.trim()) return;
    setBusy(true);
    setProblem(null);
    try {
      await printLetter(row.institution.id, name.trim(), t('letter.fileName'));
      notifyDone(t('letter.printed'));
      onDone();
      onClose();
    } catch (error) {
      setProblem(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Modal opened onClose={onClose} title={t('letter.title')} centered>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void print();
        }}
      >
        <Stack gap="sm">
          <ProblemAlert error={problem} />
          <strong>{row.institution.name}</strong>
          <div>{t('letter.text')}</div>
          {row.head === 'LETTER' && <div>{t('letter.replaces')}</div>}
          {row.head === 'APPOINTED' && <div>{t('letter.takesOver', { name: row.headName ?? '' })}</div>}
          <TextInput
            data-autofocus
            label={t('letter.name')}
            description={t('letter.nameHint')}
            required
            maxLength={120}
            autoComplete="off"
            value={name}
            error={needed ? t('letter.needed') : undefined}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('common:action.cancel')}
            </Button>
            <Button type="submit" loading={busy} leftSection={<Printer size={16} aria-hidden />}>
              {t('letter.print')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
