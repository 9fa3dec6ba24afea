import { Button, Group, Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';

type Props = { title: string; text: string; busy: boolean; onRemove: () => void; onClose: () => void };

/** What is deleted can't be brought back: asks once. */
export function Removal({ title, text, busy, onRemove, onClose }: Props) {
  const { t } = useTranslation(['saved', 'common']);
  return (
    <Modal opened onClose={onClose} title={title} centered>
      <p>{text}</p>
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {t('common:action.cancel')}
        </Button>
        <Button color="red" loading={busy} onClick={onRemove}>
          {t('delete')}
        </Button>
      </Group>
    </Modal>
  );
}
