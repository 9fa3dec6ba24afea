import { Checkbox, Group, NumberInput, Radio, Stack, Textarea, TextInput } from '@mantine/core';
import { MonthPickerInput } from '@mantine/dates';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { CodeMultiSelect } from '@/shared/codes/CodeMultiSelect';
import { CodeSelect } from '@/shared/codes/CodeSelect';
import { useLanguage } from '@/shared/routing/links';
import { NoPatientData } from '@/shared/ui/NoPatientData';
import { kinds } from '../api/needApi';
import { endOfMonth, monthsAhead, type NeedDraft } from '../api/needForm';

type Props = { form: UseFormReturnType<NeedDraft> };

/** What. */
export function WhatFields({ form }: Props) {
  const { t } = useTranslation('need');
  return (
    <Stack gap="md">
      <TextInput
        label={t('field.title')}
        description={t('hint.title')}
        required
        maxLength={200}
        {...form.getInputProps('title')}
      />
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
      <Textarea
        label={t('field.goal')}
        description={t('hint.goal')}
        autosize
        minRows={2}
        maxLength={4000}
        {...form.getInputProps('goal')}
      />
      <NoPatientData />
    </Stack>
  );
}

/** For whom and how many. */
export function WhomFields({ form }: Props) {
  const { t } = useTranslation('need');
  return (
    <Stack gap="md">
      <TextInput
        label={t('field.audience')}
        description={t('hint.audience')}
        required
        maxLength={200}
        {...form.getInputProps('audience')}
      />
      <NumberInput
        label={t('field.people')}
        required
        min={1}
        max={10000}
        allowDecimal={false}
        inputMode="numeric"
        {...form.getInputProps('people')}
      />
      <NoPatientData />
    </Stack>
  );
}

/** Kind of help. */
export function KindField({ form }: Props) {
  const { t } = useTranslation('need');
  return (
    <Radio.Group label={t('field.kind')} required {...form.getInputProps('kind')} value={form.values.kind}>
      <Stack gap="sm" mt="xs">
        {kinds.map((kind) => (
          <Radio key={kind} value={kind} label={t(`kind.${kind}`)} description={t(`kindHint.${kind}`)} />
        ))}
      </Stack>
    </Radio.Group>
  );
}

const spans = [1, 3, 6, 12];

/** When roughly: a span in one click, or months. */
export function WhenField({ form }: Props) {
  const { t } = useTranslation('need');
  const language = useLanguage();
  const { from, until } = form.values;
  const today = new Date();
  const chosen = from === null ? (spans.find((months) => monthsAhead(months, today) === until) ?? 0) : -1;
  return (
    <Stack gap="md">
      <Radio.Group
        label={t('field.when')}
        value={until === null && from === null ? '0' : chosen > 0 ? String(chosen) : ''}
        onChange={(months) => {
          form.setFieldValue('from', null);
          form.setFieldValue('until', months === '0' ? null : monthsAhead(Number(months), today));
        }}
      >
        <Stack gap="sm" mt="xs">
          {spans.map((months) => (
            <Radio key={months} value={String(months)} label={t('when.within', { count: months })} />
          ))}
          <Radio value="0" label={t('when.any')} />
        </Stack>
      </Radio.Group>
      <Group grow align="flex-start">
        <MonthPickerInput
          label={t('when.fromMonth')}
          locale={language}
          valueFormat="MMMM YYYY"
          clearable
          value={from}
          error={form.errors.from}
          onChange={(value) => form.setFieldValue('from', value)}
        />
        <MonthPickerInput
          label={t('when.untilMonth')}
          locale={language}
          valueFormat="MMMM YYYY"
          clearable
          value={until}
          error={form.errors.until}
          onChange={(value) => form.setFieldValue('until', value ? endOfMonth(value) : null)}
        />
      </Group>
    </Stack>
  );
}

/** Languages that people follow. */
export function LanguagesField({ form }: Props) {
  const { t } = useTranslation('need');
  return (
    <CodeMultiSelect
      list="languages"
      label={t('field.languages')}
      description={t('hint.languages')}
      required
      maxValues={10}
      {...form.getInputProps('languages')}
      value={form.values.languages}
    />
  );
}

const paid = ['TRAVEL', 'HOUSING', 'HONORARIUM'] as const;

/** The rest of the terms of reference. */
export function RestFields({ form }: Props) {
  const { t } = useTranslation('need');
  const { funding, fundingSaid } = form.values;
  const none = fundingSaid && funding.length === 0;
  return (
    <Stack gap="md">
      <Textarea
        label={t('field.prerequisites')}
        description={t('hint.prerequisites')}
        autosize
        minRows={2}
        maxLength={4000}
        {...form.getInputProps('prerequisites')}
      />
      <Textarea
        label={t('field.equipment')}
        description={t('hint.equipment')}
        autosize
        minRows={2}
        maxLength={4000}
        {...form.getInputProps('equipment')}
      />
      <Checkbox.Group
        label={t('field.funding')}
        description={t('hint.funding')}
        value={none ? ['NONE'] : funding}
        error={form.errors.funding}
        onChange={(values) => {
          const nothing = values.includes('NONE') && !none;
          const left = nothing ? [] : values.filter((value) => value !== 'NONE');
          form.setFieldValue('funding', left);
          form.setFieldValue('fundingSaid', nothing || left.length > 0);
        }}
      >
        <Group mt="xs">
          {paid.map((value) => (
            <Checkbox key={value} value={value} label={t(`funding.${value}`)} />
          ))}
          <Checkbox value="NONE" label={t('funding.NONE')} />
        </Group>
      </Checkbox.Group>
      <Radio.Group label={t('field.urgency')} {...form.getInputProps('urgency')} value={form.values.urgency}>
        <Group mt="xs">
          {(['ROUTINE', 'SOON', 'URGENT'] as const).map((value) => (
            <Radio key={value} value={value} label={t(`urgency.${value}`)} />
          ))}
        </Group>
      </Radio.Group>
      <NoPatientData />
    </Stack>
  );
}
