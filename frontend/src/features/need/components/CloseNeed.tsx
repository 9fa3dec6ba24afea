import { Button, Group, Modal, Radio, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NoPatientData } from '@/shared/ui/NoPatientData';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { needApi } from '../api/needApi';

const reasons = ['SOLVED_OTHERWISE', 'NO_LONGER_NEEDED', 'NO_FUNDING', 'MISTAKE', 'OTHER'] as const;

type Props = { needId: string; onClose: () => void; onDone: () => unknown };

/** Closing leaves the house (doctors no longer see the need) and asks why. */
export function CloseNeed({ needId, onClose, onDone }: Props) {
  const { t } = useTranslation(['need', 'common']);
  const [reason, setReason] = useState<(typeof reasons)[number]>('SOLVED_OTHERWISE');
  const [comment, setComment] = useState('');
  const close = needApi.useMutation('post', '/api/needs/{id}/closing', {
    meta: { shownByPage: true },
    onSuccess: () => {
      onDone();
      onClose();
    },
  });
  const send = () =>
    close.mutate({
      params: { path: { id: needId } },
      body: { reason, ...(comment.trim() ? { comment: comment.trim() } : {}) },
    });
  return (
    <Modal opened onClose={onClose} title={t('close.title')} centered>
      <Stack gap="sm">
        <ProblemAlert error={close.error} />
        <div>{t('close.text')}</div>
        <Radio.Group label={t('close.reason')} value={reason} onChange={(value) => setReason(value)}>
          <Stack gap="xs" mt="xs">
            {reasons.map((value) => (
              <Radio key={value} value={value} label={t(`closeReason.${value}`)} />
            ))}
          </Stack>
        </Radio.Group>
        <Textarea
          label={t('close.comment')}
          autosize
          minRows={2}
          maxLength={2000}
          value={comment}
          onChange={(event) => setComment(event.currentTarget.value)}
        />
        <NoPatientData />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('common:action.cancel')}
          </Button>
          <Button color="red" loading={close.isPending} onClick={send}>
            {t('action.CLOSE')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
