import { Button, Group, Modal, NumberInput, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NoPatientData } from '@/shared/ui/NoPatientData';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { needApi } from '../api/needApi';

type Props = {
  need: { id: string; rank?: number | null | undefined; rankReason?: string | null | undefined };
  onClose: () => void;
  onDone: () => unknown;
};

/** The ministry's rank, always with its reason; the institution reads both. */
export function RankNeed({ need, onClose, onDone }: Props) {
  const { t } = useTranslation(['need', 'common']);
  const [rank, setRank] = useState<number | string>(need.rank ?? '');
  const [reason, setReason] = useState(need.rankReason ?? '');
  const [tried, setTried] = useState(false);
  const done = () => {
    onDone();
    onClose();
  };
  const options = { meta: { shownByPage: true }, onSuccess: done };
  const give = needApi.useMutation('put', '/api/ministry/needs/{id}/rank', options);
  const take = needApi.useMutation('post', '/api/ministry/needs/{id}/rank/removal', options);
  const params = { path: { id: need.id } };
  const place = typeof rank === 'number' ? rank : 0;
  const send = () => {
    setTried(true);
    if (place > 0 && reason.trim()) give.mutate({ params, body: { rank: place, reason: reason.trim() } });
  };
  const remove = () => {
    setTried(true);
    if (reason.trim()) take.mutate({ params, body: { reason: reason.trim() } });
  };
  return (
    <Modal opened onClose={onClose} title={t('rank.title')} centered>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <Stack gap="sm">
          <ProblemAlert error={give.error ?? take.error} />
          <NumberInput
            data-autofocus
            label={t('rank.place')}
            description={t('rank.hint')}
            min={1}
            max={999}
            allowDecimal={false}
            value={rank}
            onChange={setRank}
            error={tried && place < 1 ? t('rank.needed') : undefined}
          />
          <Textarea
            label={t('rank.reason')}
            description={t('rank.reasonHint')}
            autosize
            minRows={3}
            maxLength={1000}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            error={tried && !reason.trim() ? t('rank.reasonNeeded') : undefined}
          />
          <NoPatientData />
          <Group justify="flex-end">
            {need.rank != null && (
              <Button variant="default" loading={take.isPending} onClick={remove}>
                {t('rank.remove')}
              </Button>
            )}
            <Button type="submit" loading={give.isPending}>
              {t('action.RANK')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
