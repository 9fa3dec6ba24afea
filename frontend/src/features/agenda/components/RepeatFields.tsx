import { Group, NumberInput, Select } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { formatDay } from '@/shared/time/format';
import { type EventDraft, lastDay, rhythms } from '../api/eventForm';
import classes from './agenda.module.css';

type Props = { form: UseFormReturnType<EventDraft> };

/** Once, or every week, every two weeks, every month; says when the last one is. */
export function RepeatFields({ form }: Props) {
  const { t } = useTranslation('agenda');
  const { rhythm, times, localStart } = form.values;
  const last = rhythm && localStart && times !== '' ? lastDay(localStart, rhythm, times) : undefined;
  return (
    <div>
      <Group align="flex-start" gap="sm">
        <Select
          label={t('repeat.label')}
          data={[
            { value: '', label: t('repeat.once') },
            ...rhythms.map((value) => ({ value, label: t(`repeat.${value}`) })),
          ]}
          value={rhythm ?? ''}
          allowDeselect={false}
          error={form.errors.repeat}
          onChange={(value) => form.setFieldValue('rhythm', value || null)}
          flex={1}
          miw={210}
        />
        {rhythm && (
          <NumberInput
            label={t('repeat.times')}
            min={2}
            max={52}
            allowDecimal={false}
            inputMode="numeric"
            w={160}
            {...form.getInputProps('times')}
          />
        )}
      </Group>
      {last && (
        <p className={classes.quiet} role="status">
          {t('repeat.last', { day: formatDay(last, 'withWeekday') })}
        </p>
      )}
    </div>
  );
}
