import { ActionIcon, Button, Group, Select, Stack, Text, TextInput } from '@mantine/core';
import { Plus, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { dayjs } from '@/shared/time/dayjs';
import type { Hours } from '../api/doctorApi';
import classes from './doctor.module.css';

type Props = { hours: Hours[]; error: string | undefined; onChange: (hours: Hours[]) => void };

/** Usual free hours: weekday, from, to. */
export function WeeklyFields({ hours, error, onChange }: Props) {
  const { t } = useTranslation('doctor');
  const names = weekdayNames();
  const put = (index: number, part: Partial<Hours>) =>
    onChange(hours.map((one, at) => (at === index ? { ...one, ...part } : one)));
  return (
    <Stack gap="sm">
      {error && (
        <Text role="alert" c="var(--mantine-color-error)" size="sm">
          {error}
        </Text>
      )}
      <ul className={classes.entries}>
        {hours.map((one, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: entries have no identity but their place
          <li key={index}>
            <Group gap="xs" wrap="wrap">
              <Select
                aria-label={t('availability.weekday')}
                w={150}
                allowDeselect={false}
                data={names.map((label, at) => ({ value: String(at + 1), label }))}
                value={String(one.weekday)}
                onChange={(day) => put(index, { weekday: Number(day) })}
              />
              <TextInput
                type="time"
                aria-label={t('availability.from')}
                value={one.from.slice(0, 5)}
                onChange={(event) => put(index, { from: event.currentTarget.value })}
              />
              <TextInput
                type="time"
                aria-label={t('availability.to')}
                value={one.to.slice(0, 5)}
                onChange={(event) => put(index, { to: event.currentTarget.value })}
              />
              <ActionIcon
                variant="subtle"
                size="lg"
                aria-label={t('remove', { name: names[one.weekday - 1] ?? '' })}
                onClick={() => onChange(hours.filter((_, at) => at !== index))}
              >
                <X size={18} aria-hidden />
              </ActionIcon>
            </Group>
          </li>
        ))}
      </ul>
      <Button
        variant="default"
        leftSection={<Plus size={16} aria-hidden />}
        onClick={() => onChange([...hours, { weekday: nextDay(hours), from: '18:00', to: '20:00' }])}
      >
        {t('availability.addHours')}
      </Button>
    </Stack>
  );
}

/** Monday first, in the page's language. */
export function weekdayNames(): string[] {
  // 2024 began with a Monday
  return Array.from({ length: 7 }, (_, day) => dayjs('2024-01-01').add(day, 'day').format('dddd'));
}

function nextDay(hours: Hours[]): number {
  const last = hours.at(-1)?.weekday ?? 0;
  return (last % 7) + 1;
}
