import { Group, NumberInput, Select } from '@mantine/core';
import { DateTimePicker } from '@mantine/dates';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '@/shared/routing/links';
import { useSession } from '@/shared/session/session';
import { browserZone } from '@/shared/time/format';
import { bishkek } from '../api/agendaApi';

export type PlannedInput = { localStart: string | null; minutes: number | ''; zone: string };

type Props = {
  value: PlannedInput;
  onChange: (change: Partial<PlannedInput>) => void;
  error?: ReactNode;
};

/** What the clock on one wall shows: day, time, length, and whose wall it is. */
export function TimeFields({ value, onChange, error }: Props) {
  const { t } = useTranslation('agenda');
  const language = useLanguage();
  const { session } = useSession();
  const zones = [...new Set([bishkek, session?.zone ?? browserZone(), value.zone])].map((zone) => ({
    value: zone,
    label: zone === bishkek ? t('time.bishkek') : zone.replace(/^.*\//, '').replaceAll('_', ' '),
  }));
  return (
    <Group align="flex-start" gap="sm">
      <DateTimePicker
        label={t('time.start')}
        required
        locale={language}
        valueFormat="DD.MM.YYYY HH:mm"
        minDate={new Date().toISOString().slice(0, 10)}
        value={value.localStart}
        error={error}
        onChange={(localStart) => onChange({ localStart })}
        miw={210}
        flex={1}
      />
      <NumberInput
        label={t('time.minutes')}
        required
        min={5}
        max={43200}
        step={15}
        allowDecimal={false}
        value={value.minutes}
        onChange={(minutes) => onChange({ minutes: minutes === '' ? '' : Number(minutes) })}
        w={130}
      />
      <Select
        label={t('time.zone')}
        data={zones}
        value={value.zone}
        allowDeselect={false}
        onChange={(zone) => onChange({ zone: zone ?? bishkek })}
        w={190}
      />
    </Group>
  );
}
