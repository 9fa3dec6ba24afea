import { TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';

export const languages = ['ky', 'ru', 'en'] as const;

/** The official name of a house or of its place: all three are needed, none is translated by a machine. */
export function InThreeLanguages<T>({ form, part }: { form: UseFormReturnType<T>; part: 'name' | 'place' }) {
  const { t } = useTranslation('institution');
  return languages.map((language) => (
    <TextInput
      key={language}
      required
      lang={language}
      label={t(`add.${part}.${language}`)}
      maxLength={200}
      {...form.getInputProps(`${part}.${language}`)}
    />
  ));
}
