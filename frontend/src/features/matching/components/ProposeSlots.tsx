import { Button, Stack, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { matchingApi, type SlotInput } from '../api/matchingApi';
import { emptySlot, SlotEditor } from './SlotEditor';

type Props = { id: string; onDone: () => void };

/** For the side whose turn it is to name times. */
export function ProposeSlots({ id, onDone }: Props) {
  const { t } = useTranslation('matching');
  const [slots, setSlots] = useState<SlotInput[]>([emptySlot()]);
  const propose = matchingApi.useMutation('post', '/api/proposals/{id}/slots', {
    meta: { shownByPage: true },
    onSuccess: onDone,
  });
  return (
    <Stack>
      <Title order={2} size="h3">
        {t('propose.title')}
      </Title>
      <ProblemAlert error={propose.error} />
      <SlotEditor slots={slots} onChange={setSlots} />
      <Button
        loading={propose.isPending}
        disabled={slots.length === 0 || slots.some((slot) => slot.localStart === '')}
        onClick={() => {
          propose.mutate({ params: { path: { id } }, body: { slots } });
        }}
      >
        {t('propose.send')}
      </Button>
    </Stack>
  );
}
