import { Button, Fieldset, Group, NumberInput, Stack, TextInput } from '@mantine/core';
import { DateTimePicker } from '@mantine/dates';
import { Plus, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '@/shared/routing/links';
import type { PartDraft } from '../api/eventForm';

type Props = { parts: PartDraft[]; error: ReactNode; onChange: (parts: PartDraft[]) => void };

/** The parts of several days; people and rooms are booked for these hours only. */
export function PartsField({ parts, error, onChange }: Props) {
  const { t } = useTranslation('agenda');
  const language = useLanguage();
  const change = (index: number, part: Partial<PartDraft>) =>
    onChange(parts.map((one, at) => (at === index ? { ...one, ...part } : one)));
  return (
    <Stack gap="sm">
      {parts.map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: parts have no identity but their place
        <Fieldset key={index} legend={t('part.legend', { number: index + 1 })}>
          <Group align="flex-end" gap="sm">
            <TextInput
              label={t('part.title')}
              maxLength={200}
              flex={1}
              miw={180}
              value={part.title}
              onChange={(event) => change(index, { title: event.currentTarget.value })}
            />
            <DateTimePicker
              label={t('time.start')}
              locale={language}
              valueFormat="DD.MM.YYYY HH:mm"
              miw={200}
              value={part.localStart}
              onChange={(localStart) => change(index, { localStart })}
            />
            <NumberInput
              label={t('time.minutes')}
              min={5}
              max={2880}
              step={15}
              w={120}
              value={part.minutes}
              onChange={(minutes) => change(index, { minutes: minutes === '' ? '' : Number(minutes) })}
            />
            <Button
              variant="subtle"
              leftSection={<Trash2 size={16} aria-hidden />}
              onClick={() => onChange(parts.filter((_, at) => at !== index))}
            >
              {t('part.remove')}
            </Button>
          </Group>
        </Fieldset>
      ))}
      {error && <p role="alert">{error}</p>}
      <div>
        <Button
          variant="default"
          leftSection={<Plus size={16} aria-hidden />}
          onClick={() => onChange([...parts, { title: '', localStart: null, minutes: 60 }])}
        >
          {t('part.add')}
        </Button>
      </div>
    </Stack>
  );
}
