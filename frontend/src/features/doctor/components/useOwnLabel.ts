import { useTranslation } from 'react-i18next';
import type { FieldLabel } from '@/shared/ui/ChangedFields';
import type { Levels } from '../api/doctorApi';
import type { OwnParts } from '../api/own';

type Written = OwnParts['profile']['read']['details'] &
  OwnParts['expertise']['write'] &
  OwnParts['availability']['write'];

const labels = {
  birthYear: 'name.birthYear',
  country: 'place.country',
  city: 'place.city',
  employer: 'place.employer',
  position: 'place.position',
  since: 'place.since',
  careerStage: 'career.stage',
  degree: 'career.degree',
  academicTitle: 'career.title',
  category: 'career.category',
  orcid: 'visibility.fields.ORCID',
  about: 'visibility.fields.ABOUT',
  main: 'expertise.main',
  others: 'expertise.others',
  skills: 'visibility.fields.SKILLS',
  languages: 'visibility.fields.LANGUAGES',
  help: 'expertise.help',
  daysAYear: 'availability.daysAYear',
  weekly: 'availability.weekly',
  days: 'availability.painted',
  travel: 'travel.title',
} as const satisfies Partial<Record<keyof Written, string>>;

/** Of all parts of the own profile; fields of visibility are named as its levels are. */
export function useOwnLabel(levels?: Levels): FieldLabel {
  const { t } = useTranslation('doctor');
  return (field) => {
    if (levels && field in levels) return t(`visibility.fields.${field as 'NAME'}`);
    return field in labels ? t(labels[field as keyof typeof labels]) : undefined;
  };
}
