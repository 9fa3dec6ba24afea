import { Stack, Textarea, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { NoPatientData } from '@/shared/ui/NoPatientData';
import type { PageDraft } from '../api/pageForm';
import classes from './institution.module.css';
import { MapPoint } from './MapPoint';

type Props = { form: UseFormReturnType<PageDraft> };

/** About, address, contact, place on the map. */
export function PageFields({ form }: Props) {
  const { t } = useTranslation('institution');
  return (
    <Stack gap="md" className={classes.narrow}>
      <Textarea
        label={t('part.about')}
        description={t('hint.about')}
        autosize
        minRows={3}
        maxLength={4000}
        {...form.getInputProps('about')}
      />
      <NoPatientData />
      <TextInput label={t('field.address')} maxLength={300} {...form.getInputProps('address')} />
      <TextInput
        label={t('field.phone')}
        type="tel"
        maxLength={60}
        placeholder="+996 312 00 00 00"
        {...form.getInputProps('phone')}
      />
      <TextInput
        label={t('field.website')}
        type="url"
        maxLength={300}
        placeholder="https://"
        {...form.getInputProps('website')}
      />
      <MapPoint form={form} />
    </Stack>
  );
}
