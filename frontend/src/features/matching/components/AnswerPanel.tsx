import { Button, Group, Radio, Select, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { type DeclineReason, declineReasons, type Shown, type Slot } from '../api/matchingApi';
import { StartChip } from './StartChip';

export type Answering = {
  accept: (slot: Slot) => void;
  decline: (reason: DeclineReason) => void;
  askOtherSlots: () => void;
  busy: boolean;
  error: unknown;
};

type Props = { shown: Shown; answering: Answering };

/** Three answers for the thumb: accept this time, other dates, decline with a reason. */
export function AnswerPanel({ shown, answering }: Props) {
  const { t } = useTranslation('matching');
  // a link in a mail names its answer; nothing happens until a button is pressed
  const [asked] = useSearchParams();
  const [picked, setPicked] = useState(Math.min(Number(asked.get('slot')) || 0, shown.slots.length - 1));
  const [declining, setDeclining] = useState(asked.get('answer') === 'decline');
  const [reason, setReason] = useState<DeclineReason>('NO_TIME');
  const slot = shown.slots[picked];
  return (
    <Stack>
      <ProblemAlert error={answering.error} />
      {shown.slots.length > 0 && (
        <Radio.Group
          label={t('answer.pick')}
          value={String(picked)}
          onChange={(value) => {
            setPicked(Number(value));
          }}
        >
          <Stack gap="xs" mt="xs">
            {shown.slots.map((one, index) => (
              <Radio
                key={one.start.instant}
                value={String(index)}
                label={<StartChip slot={one} />}
                description={t('minutes', { count: one.slot.minutes })}
              />
            ))}
          </Stack>
        </Radio.Group>
      )}
      <Group grow preventGrowOverflow={false}>
        {slot && (
          <Button
            size="md"
            loading={answering.busy}
            onClick={() => {
              answering.accept(slot.slot);
            }}
          >
            {t('answer.accept')}
          </Button>
        )}
        {slot && (
          <Button size="md" variant="default" disabled={answering.busy} onClick={answering.askOtherSlots}>
            {t('answer.other')}
          </Button>
        )}
        <Button
          size="md"
          variant="subtle"
          disabled={answering.busy}
          onClick={() => {
            setDeclining(!declining);
          }}
        >
          {t('answer.decline')}
        </Button>
      </Group>
      {declining && (
        <Stack gap="xs">
          <Select
            label={t('answer.why')}
            data={declineReasons.map((code) => ({ value: code, label: t(`decline.${code}`) }))}
            value={reason}
            allowDeselect={false}
            onChange={(value) => {
              setReason(value ?? 'OTHER');
            }}
          />
          <Text size="sm" c="dimmed">
            {t('answer.whyHint')}
          </Text>
          <Button
            color="red"
            loading={answering.busy}
            onClick={() => {
              answering.decline(reason);
            }}
          >
            {t('answer.declineNow')}
          </Button>
        </Stack>
      )}
    </Stack>
  );
}
