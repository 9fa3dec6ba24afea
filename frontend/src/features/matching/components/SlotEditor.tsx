import { Button, Fieldset, Group, NumberInput, Select, Stack } from '@mantine/core';
import { DateTimePicker } from '@mantine/dates';
import { CalendarPlus, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { browserZone } from '@/shared/time/format';
import type { SlotInput } from '../api/matchingApi';

export const bishkek = 'Asia/Bishkek';
const most = 3;

type Props = { slots: SlotInput[]; onChange: (slots: SlotInput[]) => void; error?: string | undefined };

export function emptySlot(): SlotInput {
  return { localStart: '', minutes: 60, zone: bishkek };
}

/** One to three concrete times, each on the wall clock of Bishkek or of the one who writes. */
export function SlotEditor({ slots, onChange, error }: Props) {
  const { t } = useTranslation('matching');
  const own = browserZone();
  const zones = [...new Set([bishkek, own])].map((zone) => ({
    value: zone,
    label: zone === bishkek ? t('slot.bishkek') : t('slot.mine', { zone }),
  }));
  const change = (index: number, part: Partial<SlotInput>) => {
    onChange(slots.map((slot, at) => (at === index ? { ...slot, ...part } : slot)));
  };
  return (
    <Stack gap="sm">
      {slots.map((slot, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: slots have no identity but their place
        <Fieldset key={index} legend={t('slot.legend', { number: index + 1 })}>
          <Group align="end" gap="sm">
            <DateTimePicker
              label={t('slot.start')}
              value={slot.localStart || null}
              minDate={new Date().toISOString().slice(0, 10)}
              onChange={(value) => {
                change(index, { localStart: value ? value.replace(' ', 'T').slice(0, 16) : '' });
              }}
              error={index === 0 ? error : undefined}
              miw={200}
              flex={1}
            />
            <NumberInput
              label={t('slot.minutes')}
              min={15}
              max={14400}
              step={15}
              value={slot.minutes}
              onChange={(value) => {
                change(index, { minutes: Number(value) || 60 });
              }}
              w={120}
            />
            <Select
              label={t('slot.zone')}
              data={zones}
              value={slot.zone}
              allowDeselect={false}
              onChange={(value) => {
                change(index, { zone: value ?? bishkek });
              }}
              w={200}
            />
            <Button
              variant="subtle"
              leftSection={<Trash2 size={16} aria-hidden />}
              onClick={() => {
                onChange(slots.filter((_, at) => at !== index));
              }}
            >
              {t('slot.remove')}
            </Button>
          </Group>
        </Fieldset>
      ))}
      {slots.length < most && (
        <Button
          variant="default"
          leftSection={<CalendarPlus size={16} aria-hidden />}
          onClick={() => {
            onChange([...slots, emptySlot()]);
          }}
        >
          {t('slot.add')}
        </Button>
      )}
    </Stack>
  );
}
