import { Checkbox, Group, NumberInput, Radio, SimpleGrid, Stack, Textarea } from '@mantine/core';
import { DatePickerInput } from '@mantine/dates';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { KindField, LanguagesField, SkillsField, SpecialtyField, TitleField } from '@/shared/help/HelpFields';
import { useLanguage } from '@/shared/routing/links';
import { NoPatientData } from '@/shared/ui/NoPatientData';
import { kinds, modes } from '../api/offerApi';
import type { OfferDraft } from '../api/offerForm';
import { Colleagues } from './Colleagues';

type Props = { form: UseFormReturnType<OfferDraft> };

/** What I would do. */
export function WhatFields({ form }: Props) {
  const { t } = useTranslation('offer');
  const options = kinds.map((code) => ({ code, name: t(`kind.${code}`), hint: t(`kindHint.${code}`) }));
  return (
    <Stack gap="md">
      <KindField form={form} label={t('field.kind')} kinds={options} />
      <TitleField form={form} label={t('field.title')} hint={t('hint.title')} />
      <Textarea
        label={t('field.description')}
        description={t('hint.description')}
        autosize
        minRows={3}
        maxLength={4000}
        {...form.getInputProps('description')}
      />
      <NoPatientData />
    </Stack>
  );
}

/** Of what field, in what languages. */
export function FieldFields({ form }: Props) {
  const { t } = useTranslation('offer');
  return (
    <Stack gap="md">
      <SpecialtyField form={form} label={t('field.specialty')} />
      <SkillsField form={form} label={t('field.skills')} hint={t('hint.skills')} />
      <LanguagesField form={form} label={t('field.languages')} hint={t('hint.languages')} most={8} />
    </Stack>
  );
}

/** How, when and how often. */
export function WhenFields({ form }: Props) {
  const { t } = useTranslation('offer');
  const language = useLanguage();
  const internship = form.values.kind === 'INTERNSHIP_HOST';
  const number = { allowDecimal: false, inputMode: 'numeric' as const };
  return (
    <Stack gap="md">
      <Radio.Group label={t('field.mode')} {...form.getInputProps('mode')} value={form.values.mode}>
        <Group mt="xs">
          {modes.map((mode) => (
            <Radio key={mode} value={mode} label={t(`mode.${mode}`)} />
          ))}
        </Group>
      </Radio.Group>
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <DatePickerInput
          label={t('field.from')}
          description={t('hint.anyTime')}
          locale={language}
          valueFormat="DD.MM.YYYY"
          clearable
          {...form.getInputProps('from')}
          value={form.values.from}
        />
        <DatePickerInput
          label={t('field.until')}
          description={t('hint.anyTime')}
          locale={language}
          valueFormat="DD.MM.YYYY"
          clearable
          {...form.getInputProps('until')}
          value={form.values.until}
        />
      </SimpleGrid>
      <NumberInput
        label={t('field.capacity')}
        description={t('hint.capacity')}
        required
        min={1}
        max={1000}
        {...number}
        {...form.getInputProps('capacity')}
      />
      <NumberInput
        label={t('field.leadDays')}
        description={t('hint.leadDays')}
        required
        min={0}
        max={366}
        {...number}
        {...form.getInputProps('leadDays')}
      />
      {internship && (
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <NumberInput
            label={t('field.weeks')}
            required
            min={1}
            max={104}
            {...number}
            {...form.getInputProps('weeks')}
          />
          <NumberInput
            label={t('field.places')}
            required
            min={1}
            max={100}
            {...number}
            {...form.getInputProps('places')}
          />
        </SimpleGrid>
      )}
    </Stack>
  );
}

/** What it takes, who comes along. */
export function TermsFields({ form }: Props) {
  const { t } = useTranslation('offer');
  const { kind } = form.values;
  const area = (field: 'team' | 'equipment' | 'requirements' | 'conditions') => (
    <Textarea
      label={t(`field.${field}`)}
      description={t(`hint.${field}`)}
      autosize
      minRows={2}
      maxLength={2000}
      {...form.getInputProps(field)}
    />
  );
  return (
    <Stack gap="md">
      {kind === 'OPERATING_VISIT' && area('team')}
      {kind === 'OPERATING_VISIT' && area('equipment')}
      {kind === 'INTERNSHIP_HOST' && area('requirements')}
      {area('conditions')}
      <Colleagues
        members={form.values.members}
        error={form.errors.members}
        onChange={(members) => form.setFieldValue('members', members)}
      />
      <Checkbox
        label={t('field.openToPeople')}
        description={t('hint.openToPeople')}
        {...form.getInputProps('openToPeople', { type: 'checkbox' })}
      />
      <NoPatientData />
    </Stack>
  );
}
