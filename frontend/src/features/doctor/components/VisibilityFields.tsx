import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Level, Levels } from '../api/doctorApi';
import classes from './doctor.module.css';

const fields = [
  'NAME',
  'SPECIALTIES',
  'COUNTRY',
  'SKILLS',
  'LANGUAGES',
  'HELP',
  'CREDENTIALS',
  'CITY',
  'EMPLOYER',
  'CAREER',
  'AVAILABILITY',
  'ABOUT',
  'ORCID',
  'PHOTO',
  'CONTACT',
] as const;
const levels: Level[] = ['NOBODY', 'MINISTRY', 'INSTITUTIONS', 'DOCTORS', 'PUBLIC'];

type Props = { levels: Levels; onChange: (levels: Levels) => void };

/** How far each field may be seen; each step includes those before it. */
export function VisibilityFields({ levels: chosen, onChange }: Props) {
  const { t } = useTranslation('doctor');
  return (
    <div className={classes.levels}>
      {fields.map((field) => (
        <Select
          key={field}
          label={t(`visibility.fields.${field}`)}
          allowDeselect={false}
          data={levels.map((value) => ({ value, label: t(`visibility.levels.${value}`) }))}
          value={chosen[field] ?? 'NOBODY'}
          onChange={(level) => {
            if (level) onChange({ ...chosen, [field]: level });
          }}
        />
      ))}
    </div>
  );
}
