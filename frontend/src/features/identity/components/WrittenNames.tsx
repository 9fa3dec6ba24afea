import { TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';

type Written = { cyrillic: string; latin: string };

/** A name in one or both scripts; its owner is told how to write it. */
export function WrittenNames<T extends Written>({
  form,
  own,
}: {
  form: UseFormReturnType<T>;
  own?: boolean;
}) {
  const { t } = useTranslation('identity');
  return (
    <>
      <TextInput
        label={t('name.cyrillic')}
        maxLength={120}
        {...(own ? { description: t('name.cyrillicHint'), autoComplete: 'name' } : {})}
        {...form.getInputProps('cyrillic')}
      />
      <TextInput
        label={t('name.latin')}
        maxLength={120}
        {...(own ? { description: t('name.latinHint') } : {})}
        {...form.getInputProps('latin')}
      />
    </>
  );
}
