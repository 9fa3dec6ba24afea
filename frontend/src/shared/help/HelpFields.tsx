import { Radio, Stack, TextInput } from '@mantine/core';
import type { GetInputPropsReturnType } from '@mantine/form';
import { CodeMultiSelect } from '@/shared/codes/CodeMultiSelect';
import { CodeSelect } from '@/shared/codes/CodeSelect';

/** What needs and offers ask alike. */
type Asked = {
  title: string;
  kind: string | null;
  specialty: string | null;
  skills: string[];
  languages: string[];
};

/** As much of a form as these fields need, so that drafts of any shape with those answers fit. */
type HelpForm = { values: Asked; getInputProps: (field: keyof Asked) => GetInputPropsReturnType };

type Words = { form: HelpForm; label: string; hint?: string };

export function TitleField({ form, label, hint }: Words) {
  return (
    <TextInput label={label} description={hint} required maxLength={200} {...form.getInputProps('title')} />
  );
}

export function SpecialtyField({ form, label, hint }: Words) {
  return (
    <CodeSelect
      list="specialties"
      label={label}
      {...(hint ? { description: hint } : {})}
      required
      {...form.getInputProps('specialty')}
      value={form.values.specialty}
    />
  );
}

export function SkillsField({ form, label, hint }: Words) {
  return (
    <CodeMultiSelect
      list="skills"
      label={label}
      {...(hint ? { description: hint } : {})}
      maxValues={20}
      {...form.getInputProps('skills')}
      value={form.values.skills}
    />
  );
}

export function LanguagesField({ form, label, hint, most }: Words & { most: number }) {
  return (
    <CodeMultiSelect
      list="languages"
      label={label}
      {...(hint ? { description: hint } : {})}
      required
      maxValues={most}
      {...form.getInputProps('languages')}
      value={form.values.languages}
    />
  );
}

type Kind = { code: string; name: string; hint: string };

export function KindField({ form, label, kinds }: Words & { kinds: Kind[] }) {
  return (
    <Radio.Group label={label} required {...form.getInputProps('kind')} value={form.values.kind}>
      <Stack gap="sm" mt="xs">
        {kinds.map(({ code, name, hint }) => (
          <Radio key={code} value={code} label={name} description={hint} />
        ))}
      </Stack>
    </Radio.Group>
  );
}
