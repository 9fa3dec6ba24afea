import { useTranslation } from 'react-i18next';
import type { FieldLabel } from '@/shared/ui/ChangedFields';
import type { PageDraft } from '../api/pageForm';

const labels = {
  about: 'part.about',
  address: 'field.address',
  phone: 'field.phone',
  website: 'field.website',
  latitude: 'field.latitude',
  longitude: 'field.longitude',
  departments: 'part.departments',
  equipment: 'part.equipment',
  teachingHours: 'part.hours',
} as const satisfies Partial<Record<keyof PageDraft, string>>;

export function usePageLabel(): FieldLabel {
  const { t } = useTranslation('institution');
  return (field) => (field in labels ? t(labels[field as keyof typeof labels]) : undefined);
}
