import { Button, Modal, Stack, Switch, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useGo } from '@/shared/routing/links';
import { notifyDone } from '@/shared/ui/notify';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { type DoctorMatch, matchingApi, type SlotInput } from '../api/matchingApi';
import { DoctorName } from './DoctorName';
import { emptySlot, SlotEditor } from './SlotEditor';

type Props = { needId: string; match: DoctorMatch; suggesting: boolean; onClose: () => void };

/** Invites a doctor with one to three times, or with none: "dates to be agreed". */
export function InviteDialog({ needId, match, suggesting, onClose }: Props) {
  const { t } = useTranslation('matching');
  const [slots, setSlots] = useState<SlotInput[]>([emptySlot()]);
  const [online, setOnline] = useState(true);
  const client = useQueryClient();
  const go = useGo();
  const invite = matchingApi.useMutation('post', suggesting ? '/api/suggestions' : '/api/invitations', {
    meta: { shownByPage: true },
    onSuccess: async () => {
      notifyDone(t('invite.sent'));
      await client.invalidateQueries();
      onClose();
      if (suggesting) go('/ministry/proposals');
    },
  });
  const incomplete = slots.some((slot) => slot.localStart === '');
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={suggesting ? t('invite.suggestTitle') : t('invite.title')}
    >
      <Stack>
        <DoctorName doctor={match.doctor} />
        <ProblemAlert error={invite.error} />
        <SlotEditor slots={slots} onChange={setSlots} />
        {slots.length === 0 && <Text size="sm">{t('invite.noSlots')}</Text>}
        <Switch
          label={t('invite.online')}
          checked={online}
          onChange={(event) => {
            setOnline(event.currentTarget.checked);
          }}
        />
        <Button
          disabled={incomplete}
          loading={invite.isPending}
          onClick={() => {
            invite.mutate({
              body: {
                need: needId,
                ...(match.offer ? { offer: match.offer } : {}),
                doctors: [match.doctor.id],
                slots,
                online,
              },
            });
          }}
        >
          {suggesting ? t('invite.suggest') : t('invite.send')}
        </Button>
      </Stack>
    </Modal>
  );
}
