import { ActionIcon, Group, Stack, Text } from '@mantine/core';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayjs } from '@/shared/time/dayjs';
import { formatDay } from '@/shared/time/format';
import classes from './doctor.module.css';

type Props = { days: string[]; onChange: (days: string[]) => void };

/** A month whose free days are painted by tapping: for people with a shift plan. */
export function PaintedMonth({ days, onChange }: Props) {
  const { t } = useTranslation('doctor');
  const [month, setMonth] = useState(() => dayjs().startOf('month'));
  const before = (month.day() + 6) % 7;
  const dates = Array.from({ length: month.daysInMonth() }, (_, day) =>
    month.add(day, 'day').format('YYYY-MM-DD'),
  );
  const weekdays = Array.from({ length: 7 }, (_, day) => dayjs('2024-01-01').add(day, 'day').format('dd'));
  return (
    <Stack gap="sm">
      <Group justify="space-between">
        <ActionIcon
          variant="default"
          size="lg"
          aria-label={t('availability.monthBefore')}
          onClick={() => setMonth(month.subtract(1, 'month'))}
        >
          <ChevronLeft size={18} aria-hidden />
        </ActionIcon>
        <Text fw={600} aria-live="polite">
          {month.format('MMMM YYYY')}
        </Text>
        <ActionIcon
          variant="default"
          size="lg"
          aria-label={t('availability.monthAfter')}
          onClick={() => setMonth(month.add(1, 'month'))}
        >
          <ChevronRight size={18} aria-hidden />
        </ActionIcon>
      </Group>
      <div className={classes.month}>
        {weekdays.map((name) => (
          <span key={name} aria-hidden="true">
            {name}
          </span>
        ))}
        {dates.map((date, index) => {
          const painted = days.includes(date);
          return (
            <button
              key={date}
              type="button"
              className={classes.day}
              style={index === 0 ? { gridColumnStart: before + 1 } : undefined}
              aria-pressed={painted}
              aria-label={formatDay(date, 'withWeekday')}
              onClick={() => onChange(painted ? days.filter((one) => one !== date) : [...days, date])}
            >
              {index + 1}
              {painted && <span aria-hidden="true"> ✓</span>}
            </button>
          );
        })}
      </div>
    </Stack>
  );
}
