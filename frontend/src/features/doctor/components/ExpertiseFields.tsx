import { ActionIcon, Checkbox, Group, Select, Stack } from '@mantine/core';
import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { CodeMultiSelect } from '@/shared/codes/CodeMultiSelect';
import { CodeSelect } from '@/shared/codes/CodeSelect';
import { type CodeList, useLabels } from '@/shared/codes/codes';
import { type Errors, type Expertise, helpKinds, messageOf } from '../api/doctorApi';
import classes from './doctor.module.css';

type Props = { expertise: Expertise; errors: Errors; onChange: (expertise: Expertise) => void };

export function SpecialtyFields({ expertise, errors, onChange }: Props) {
  const { t } = useTranslation('doctor');
  return (
    <Stack gap="md">
      <CodeSelect
        list="specialties"
        label={t('expertise.main')}
        withAsterisk
        value={expertise.main ?? null}
        error={messageOf(errors, 'main') ?? messageOf(errors, 'specialties')}
        onChange={(main) => {
          const { main: _, ...rest } = expertise;
          onChange(main ? { ...rest, main } : rest);
        }}
      />
      <CodeMultiSelect
        list="specialties"
        label={t('expertise.others')}
        maxValues={10}
        value={expertise.others}
        error={messageOf(errors, 'others')}
        onChange={(others) => onChange({ ...expertise, others })}
      />
    </Stack>
  );
}

export function SkillFields({ expertise, errors, onChange }: Props) {
  const { t } = useTranslation('doctor');
  return (
    <Levelled
      list="skills"
      label={t('expertise.addSkill')}
      levelLabel={t('expertise.level')}
      levels={(['PERFORMS', 'TEACHES', 'LEADS'] as const).map((value) => ({
        value,
        label: t(`expertise.skillLevels.${value}`),
      }))}
      first="PERFORMS"
      error={messageOf(errors, 'skills')}
      value={expertise.skills}
      onChange={(skills) => onChange({ ...expertise, skills })}
    />
  );
}

export function LanguageFields({ expertise, errors, onChange }: Props) {
  const { t } = useTranslation('doctor');
  const levels = ['A2', 'B1', 'B2', 'C1', 'C2'].map((value) => ({ value, label: value }));
  return (
    <Levelled
      list="languages"
      label={t('expertise.addLanguage')}
      levelLabel={t('expertise.level')}
      levels={[...levels, { value: 'NATIVE', label: t('expertise.native') }]}
      first="NATIVE"
      error={messageOf(errors, 'languages')}
      value={expertise.languages}
      onChange={(languages) => onChange({ ...expertise, languages })}
    />
  );
}

export function HelpFields({ expertise, errors, onChange }: Props) {
  const { t } = useTranslation('doctor');
  return (
    <Checkbox.Group
      label={t('expertise.help')}
      withAsterisk
      error={messageOf(errors, 'help')}
      value={expertise.help}
      onChange={(help) => onChange({ ...expertise, help: help })}
    >
      <Stack gap="sm" mt="sm">
        {helpKinds.map((kind) => (
          <Checkbox key={kind} value={kind} label={t(`help.${kind}`)} />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}

type Entry = { code: string; level: string };
type LevelledProps = {
  list: CodeList;
  label: string;
  levelLabel: string;
  levels: { value: string; label: string }[];
  /** The level of an entry just added. */
  first: string;
  error: string | undefined;
  value: Entry[];
  onChange: (entries: Entry[]) => void;
};

/** Codes with a level each: choose to add, then say how well. */
function Levelled({ list, label, levelLabel, levels, first, error, value, onChange }: LevelledProps) {
  const { t } = useTranslation('doctor');
  const labels = useLabels(
    list,
    value.map(({ code }) => code),
  );
  return (
    <Stack gap="md">
      <CodeSelect
        key={value.length}
        list={list}
        label={label}
        error={error}
        value={null}
        onChange={(code) => {
          if (code && !value.some((one) => one.code === code)) onChange([...value, { code, level: first }]);
        }}
      />
      <ul className={classes.entries}>
        {value.map(({ code, level }) => {
          const name = labels.get(code)?.label ?? code;
          return (
            <li key={code}>
              <span className={classes.entryName}>{name}</span>
              <Group gap="xs" wrap="nowrap">
                <Select
                  aria-label={`${levelLabel}: ${name}`}
                  data={levels}
                  allowDeselect={false}
                  value={level}
                  onChange={(next) =>
                    onChange(value.map((one) => (one.code === code && next ? { code, level: next } : one)))
                  }
                />
                <ActionIcon
                  variant="subtle"
                  size="lg"
                  aria-label={t('remove', { name })}
                  onClick={() => onChange(value.filter((one) => one.code !== code))}
                >
                  <X size={18} aria-hidden />
                </ActionIcon>
              </Group>
            </li>
          );
        })}
      </ul>
    </Stack>
  );
}
