import { Checkbox, Group, NumberInput, Radio, Stack, Textarea, TextInput } from '@mantine/core';
import { DatePickerInput } from '@mantine/dates';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { CodeMultiSelect } from '@/shared/codes/CodeMultiSelect';
import { CodeSelect } from '@/shared/codes/CodeSelect';
import { useLanguage } from '@/shared/routing/links';
import { NoPatientData } from '@/shared/ui/NoPatientData';
import { kinds, modes } from '../api/offerApi';
import type { OfferDraft } from '../api/offerForm';
import { Colleagues } from './Colleagues';

type Props = { form: UseFormReturnType<OfferDraft> };

/** What I would do. */
export function WhatFields({ form }: Props) {
  const { t } = useTranslation('offer');
  return (
    <Stack gap="md">
      <Radio.Group label={t('field.kind')} required {...form.getInputProps('kind')} value={form.values.kind}>
        <Stack gap="sm" mt="xs">
          {kinds.map((kind) => (
            <Radio key={kind} value={kind} label={t(`kind.${kind}`)} description={t(`kindHint.${kind}`)} />
          ))}
        </Stack>
      </Radio.Group>
      <TextInput
        label={t('field.title')}
        description={t('hint.title')}
        required
        maxLength={200}
        {...form.getInputProps('title')}
      />
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
      <CodeSelect
        list="specialties"
        label={t('field.specialty')}
        required
        {...form.getInputProps('specialty')}
        value={form.values.specialty}
      />
      <CodeMultiSelect
        list="skills"
        label={t('field.skills')}
        description={t('hint.skills')}
        maxValues={20}
        {...form.getInputProps('skills')}
        value={form.values.skills}
      />
      <CodeMultiSelect
        list="languages"
        label={t('field.languages')}
        description={t('hint.languages')}
        required
        maxValues={8}
        {...form.getInputProps('languages')}
        value={form.values.languages}
      />
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
      <Group grow align="flex-start">
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
      </Group>
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
        <Group grow align="flex-start">
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
        </Group>
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
