import { NumberInput, SegmentedControl, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Availability, type Errors, messageOf } from '../api/doctorApi';
import { PaintedMonth } from './PaintedMonth';
import { WeeklyFields } from './WeeklyFields';

type Props = { availability: Availability; errors: Errors; onChange: (availability: Availability) => void };

/** Days a year, and weekly hours or painted days. */
export function AvailabilityFields({ availability, errors, onChange }: Props) {
  const { t } = useTranslation('doctor');
  const [plan, setPlan] = useState<'weekly' | 'days'>(availability.days.length > 0 ? 'days' : 'weekly');
  return (
    <Stack gap="md">
      <NumberInput
        label={t('availability.daysAYear')}
        description={t('availability.daysAYearHint')}
        min={0}
        max={366}
        allowDecimal={false}
        value={availability.daysAYear ?? ''}
        error={messageOf(errors, 'daysAYear')}
        onChange={(value) => {
          const { daysAYear: _, ...rest } = availability;
          onChange(typeof value === 'number' ? { ...rest, daysAYear: value } : rest);
        }}
      />
      <SegmentedControl
        aria-label={t('availability.plan')}
        fullWidth
        value={plan}
        data={[
          { value: 'weekly', label: t('availability.weekly') },
          { value: 'days', label: t('availability.painted') },
        ]}
        onChange={(value) => {
          setPlan(value);
          onChange(value === 'weekly' ? { ...availability, days: [] } : { ...availability, weekly: [] });
        }}
      />
      <Text size="sm" c="dimmed">
        {t('availability.zoneHint')}
      </Text>
      {plan === 'weekly' ? (
        <WeeklyFields
          hours={availability.weekly}
          error={messageOf(errors, 'weekly')}
          onChange={(weekly) => onChange({ ...availability, weekly })}
        />
      ) : (
        <PaintedMonth days={availability.days} onChange={(days) => onChange({ ...availability, days })} />
      )}
    </Stack>
  );
}
