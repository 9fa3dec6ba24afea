import { useTranslation } from 'react-i18next';
import type { FieldLabel } from '@/shared/ui/ChangedFields';
import type { NeedDraft } from '../api/needForm';

const labels = {
  title: 'field.title',
  specialty: 'field.specialty',
  skills: 'field.skills',
  audience: 'field.audience',
  people: 'field.people',
  kind: 'field.kind',
  from: 'when.fromMonth',
  until: 'when.untilMonth',
  languages: 'field.languages',
  goal: 'field.goal',
  prerequisites: 'field.prerequisites',
  equipment: 'field.equipment',
  funding: 'field.funding',
  fundingSaid: 'field.funding',
  readiness: 'field.readiness',
  readinessSaid: 'field.readiness',
  urgency: 'field.urgency',
} as const satisfies Record<Exclude<keyof NeedDraft, 'template' | 'given'>, string>;

export function useNeedLabel(): FieldLabel {
  const { t } = useTranslation('need');
  return (field) => (field in labels ? t(labels[field as keyof typeof labels]) : undefined);
}
