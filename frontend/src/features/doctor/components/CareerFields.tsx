import { Select, Stack, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Details, type Errors, messageOf } from '../api/doctorApi';

type Props = { details: Details; errors: Errors; onChange: (details: Details) => void };

const stages = ['STUDENT', 'RESIDENT', 'SPECIALIST', 'LEAD', 'RETIRED'] as const;
const degrees = ['MD', 'PHD', 'CANDIDATE', 'DOCTOR'] as const;
const titles = ['DOCENT', 'PROFESSOR', 'ACADEMICIAN'] as const;
const categories = ['SECOND', 'FIRST', 'HIGHEST'] as const;

/** Career stage, degree, title, category, ORCID: all optional. */
export function CareerFields({ details, errors, onChange }: Props) {
  const { t } = useTranslation('doctor');
  const put = <K extends keyof Details>(key: K, value: Details[K] | null) => {
    const next = { ...details };
    if (value === null) delete next[key];
    else next[key] = value;
    onChange(next);
  };
  return (
    <Stack gap="md">
      <Select
        clearable
        label={t('career.stage')}
        data={stages.map((value) => ({ value, label: t(`career.stages.${value}`) }))}
        value={details.careerStage ?? null}
        onChange={(value) => put('careerStage', value as Details['careerStage'] | null)}
      />
      <Select
        clearable
        label={t('career.degree')}
        data={degrees.map((value) => ({ value, label: t(`career.degrees.${value}`) }))}
        value={details.degree ?? null}
        onChange={(value) => put('degree', value as Details['degree'] | null)}
      />
      <Select
        clearable
        label={t('career.title')}
        data={titles.map((value) => ({ value, label: t(`career.titles.${value}`) }))}
        value={details.academicTitle ?? null}
        onChange={(value) => put('academicTitle', value as Details['academicTitle'] | null)}
      />
      <Select
        clearable
        label={t('career.category')}
        data={categories.map((value) => ({ value, label: t(`career.categories.${value}`) }))}
        value={details.category ?? null}
        onChange={(value) => put('category', value as Details['category'] | null)}
      />
      <TextInput
        label="ORCID"
        placeholder="0000-0002-1825-0097"
        maxLength={19}
        value={details.orcid ?? ''}
        error={messageOf(errors, 'orcid')}
        onChange={(event) => put('orcid', event.currentTarget.value)}
      />
    </Stack>
  );
}
