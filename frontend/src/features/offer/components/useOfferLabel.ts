import { useTranslation } from 'react-i18next';
import type { FieldLabel } from '@/shared/ui/ChangedFields';
import type { OfferDraft } from '../api/offerForm';

const labels = {
  kind: 'field.kind',
  title: 'field.title',
  description: 'field.description',
  specialty: 'field.specialty',
  skills: 'field.skills',
  languages: 'field.languages',
  mode: 'field.mode',
  from: 'field.from',
  until: 'field.until',
  capacity: 'field.capacity',
  leadDays: 'field.leadDays',
  openToPeople: 'field.openToPeople',
  conditions: 'field.conditions',
  team: 'field.team',
  equipment: 'field.equipment',
  weeks: 'field.weeks',
  places: 'field.places',
  requirements: 'field.requirements',
  members: 'field.members',
} as const satisfies Record<Exclude<keyof OfferDraft, 'given'>, string>;

export function useOfferLabel(): FieldLabel {
  const { t } = useTranslation('offer');
  return (field) => (field in labels ? t(labels[field as keyof typeof labels]) : undefined);
}
