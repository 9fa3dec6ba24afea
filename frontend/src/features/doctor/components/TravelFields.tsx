import { ActionIcon, Button, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CodeLabel } from '@/shared/codes/CodeLabel';
import { CodeSelect } from '@/shared/codes/CodeSelect';
import { formatDay } from '@/shared/time/format';
import type { Travel } from '../api/doctorApi';
import classes from './doctor.module.css';

type Props = { travel: Travel[]; error: string | undefined; onChange: (travel: Travel[]) => void };
type Draft = { city: string | null; zone: string; from: string; to: string };
const empty: Draft = { city: null, zone: '', from: '', to: '' };

/** Journeys: for these days the clock of the other place counts, and meeting in person is possible. */
export function TravelFields({ travel, error, onChange }: Props) {
  const { t } = useTranslation('doctor');
  const [draft, setDraft] = useState(empty);
  const complete = draft.city !== null && draft.zone !== '' && draft.from !== '' && draft.to >= draft.from;
  const add = () => {
    onChange([...travel, { city: Number(draft.city), zone: draft.zone, from: draft.from, to: draft.to }]);
    setDraft(empty);
  };
  return (
    <Stack gap="sm">
      <Text size="sm" c="dimmed">
        {t('travel.hint')}
      </Text>
      {error && (
        <Text role="alert" c="var(--mantine-color-error)" size="sm">
          {error}
        </Text>
      )}
      <ul className={classes.entries}>
        {travel.map((one) => (
          <li key={one.from}>
            <span className={classes.entryName}>
              {one.city ? <CodeLabel list="cities" code={String(one.city)} /> : one.zone}
              {', '}
              {formatDay(one.from, 'short')} – {formatDay(one.to, 'short')}
            </span>
            <ActionIcon
              variant="subtle"
              size="lg"
              aria-label={t('remove', { name: formatDay(one.from, 'short') })}
              onClick={() => onChange(travel.filter((other) => other !== one))}
            >
              <X size={18} aria-hidden />
            </ActionIcon>
          </li>
        ))}
      </ul>
      <CodeSelect
        list="cities"
        label={t('travel.city')}
        value={draft.city}
        onChange={(city, entry) => setDraft({ ...draft, city, zone: entry?.zone ?? '' })}
      />
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <TextInput
          type="date"
          label={t('travel.from')}
          value={draft.from}
          onChange={(event) => setDraft({ ...draft, from: event.currentTarget.value })}
        />
        <TextInput
          type="date"
          label={t('travel.to')}
          min={draft.from}
          value={draft.to}
          onChange={(event) => setDraft({ ...draft, to: event.currentTarget.value })}
        />
      </SimpleGrid>
      <Button
        variant="default"
        leftSection={<Plus size={16} aria-hidden />}
        disabled={!complete}
        onClick={add}
      >
        {t('travel.add')}
      </Button>
    </Stack>
  );
}
