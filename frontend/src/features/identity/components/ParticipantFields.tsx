import { Autocomplete, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getJson } from '@/shared/api/http';
import { useLanguage } from '@/shared/routing/links';
import type { SignUpValues } from '../api/signUp';

type Institution = { id: string; name: string };

/** Institution and profession; the institution is typed, and recognised when it is one of the register. */
export function ParticipantFields({ form }: { form: UseFormReturnType<SignUpValues> }) {
  const { t } = useTranslation('identity');
  const language = useLanguage();
  const institutions = useQuery({
    queryKey: ['institutions-to-choose', language],
    queryFn: ({ signal }) => getJson<{ items: Institution[] }>('/api/institutions?size=100', signal),
    staleTime: Infinity,
  });
  const known = institutions.data?.items ?? [];
  return (
    <>
      <Autocomplete
        label={t('signUp.institution')}
        description={t('signUp.institutionHint')}
        maxLength={200}
        limit={8}
        data={[...new Set(known.map(({ name }) => name))]}
        value={form.values.institution}
        error={form.errors.institution}
        onChange={(name) => {
          form.setFieldValue('institution', name);
          form.setFieldValue('institutionId', known.find((one) => one.name === name)?.id ?? '');
        }}
      />
      <TextInput
        required
        label={t('signUp.profession')}
        placeholder={t('signUp.professionExample')}
        maxLength={100}
        autoComplete="organization-title"
        {...form.getInputProps('profession')}
      />
    </>
  );
}
