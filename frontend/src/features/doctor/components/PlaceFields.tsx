import { NumberInput, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CodeSelect } from '@/shared/codes/CodeSelect';
import { dayjs } from '@/shared/time/dayjs';
import { type Details, type Errors, messageOf } from '../api/doctorApi';

type Props = {
  details: Details;
  zone?: string | undefined;
  errors: Errors;
  onChange: (details: Details) => void;
};

/** Where the doctor works; the city brings its time zone. */
export function PlaceFields({ details, zone, errors, onChange }: Props) {
  const { t } = useTranslation('doctor');
  const [chosenZone, setChosenZone] = useState(zone);
  const set = (part: Partial<Details>) => onChange({ ...details, ...part });
  const without = (...keys: (keyof Details)[]) => {
    const rest = { ...details };
    for (const key of keys) delete rest[key];
    return rest;
  };
  return (
    <Stack gap="md">
      <CodeSelect
        list="countries"
        label={t('place.country')}
        withAsterisk
        value={details.country ?? null}
        error={messageOf(errors, 'country')}
        onChange={(country) => {
          setChosenZone(undefined);
          onChange(country ? { ...without('city'), country } : without('country', 'city'));
        }}
      />
      <CodeSelect
        list="cities"
        parent={details.country}
        label={t('place.city')}
        disabled={!details.country}
        value={details.city ? String(details.city) : null}
        error={messageOf(errors, 'city')}
        onChange={(city, entry) => {
          setChosenZone(entry?.zone);
          onChange(city ? { ...details, city: Number(city) } : without('city'));
        }}
      />
      <Text size="sm" c="dimmed" role="status">
        {chosenZone
          ? t('place.clock', { time: dayjs().tz(chosenZone).format('HH:mm'), zone: chosenZone })
          : ''}
      </Text>
      <TextInput
        label={t('place.employer')}
        maxLength={200}
        autoComplete="organization"
        value={details.employer ?? ''}
        error={messageOf(errors, 'employer')}
        onChange={(event) => set({ employer: event.currentTarget.value })}
      />
      <TextInput
        label={t('place.position')}
        maxLength={200}
        autoComplete="organization-title"
        value={details.position ?? ''}
        error={messageOf(errors, 'position')}
        onChange={(event) => set({ position: event.currentTarget.value })}
      />
      <NumberInput
        label={t('place.since')}
        description={t('place.sinceHint')}
        allowDecimal={false}
        hideControls
        thousandSeparator=""
        value={details.since ?? ''}
        error={messageOf(errors, 'since')}
        onChange={(value) =>
          onChange(typeof value === 'number' ? { ...details, since: value } : without('since'))
        }
      />
    </Stack>
  );
}
