import { useTranslation } from 'react-i18next';
import type { FieldLabel } from '@/shared/ui/ChangedFields';
import type { EventDraft } from '../api/eventForm';

const labels = {
  kind: 'field.kind',
  title: 'field.title',
  description: 'field.description',
  place: 'field.place',
  localStart: 'time.start',
  minutes: 'time.minutes',
  zone: 'time.zone',
  hosts: 'field.hosts',
  rooms: 'field.rooms',
  speakers: 'field.speakers',
  online: 'field.online',
  reach: 'field.reach',
  languages: 'field.languages',
  seats: 'field.seats',
  parts: 'field.parts',
} as const satisfies Record<Exclude<keyof EventDraft, 'rhythm' | 'times' | 'given'>, string>;

export function useEventLabel(): FieldLabel {
  const { t } = useTranslation('agenda');
  return (field) => (field in labels ? t(labels[field as keyof typeof labels]) : undefined);
}
