import { Checkbox, Group, NumberInput, Radio, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import { MonthPickerInput } from '@mantine/dates';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { KindField, LanguagesField, SkillsField, SpecialtyField, TitleField } from '@/shared/help/HelpFields';
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
      <TitleField form={form} label={t('field.title')} hint={t('hint.title')} />
      <SpecialtyField form={form} label={t('field.specialty')} />
      <SkillsField form={form} label={t('field.skills')} hint={t('hint.skills')} />
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
export function HelpKindField({ form }: Props) {
  const { t } = useTranslation('need');
  const options = kinds.map((code) => ({ code, name: t(`kind.${code}`), hint: t(`kindHint.${code}`) }));
  return <KindField form={form} label={t('field.kind')} kinds={options} />;
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
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
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
      </SimpleGrid>
    </Stack>
  );
}

/** Languages that people follow. */
export function AudienceLanguagesField({ form }: Props) {
  const { t } = useTranslation('need');
  return <LanguagesField form={form} label={t('field.languages')} hint={t('hint.languages')} most={10} />;
}

const paid = ['TRAVEL', 'HOUSING', 'HONORARIUM'] as const;
const readiness = ['THEATRE', 'ANAESTHESIA', 'ICU_BED', 'STERILISATION', 'BLOOD'] as const;

type SaidProps = Props &
  (
    | { field: 'funding'; said: 'fundingSaid'; codes: typeof paid }
    | { field: 'readiness'; said: 'readinessSaid'; codes: typeof readiness }
  );

/** Ticks of which "none" is an answer too, unlike no tick at all. */
function SaidGroup({ form, field, said, codes }: SaidProps) {
  const { t } = useTranslation('need');
  const ticked = form.values[field];
  const none = form.values[said] && ticked.length === 0;
  return (
    <Checkbox.Group
      label={t(`field.${field}`)}
      description={t(`hint.${field}`)}
      value={none ? ['NONE'] : ticked}
      error={form.errors[field]}
      onChange={(values) => {
        const nothing = values.includes('NONE') && !none;
        const left = nothing ? [] : values.filter((value) => value !== 'NONE');
        form.setFieldValue(field, left);
        form.setFieldValue(said, nothing || left.length > 0);
      }}
    >
      <Group mt="xs">
        {codes.map((value) => (
          <Checkbox key={value} value={value} label={t(`said.${value}`)} />
        ))}
        <Checkbox value="NONE" label={t(`${field}None`)} />
      </Group>
    </Checkbox.Group>
  );
}

/** The rest of the terms of reference. */
export function RestFields({ form }: Props) {
  const { t } = useTranslation('need');
  const { kind } = form.values;
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
      <SaidGroup form={form} field="funding" said="fundingSaid" codes={paid} />
      {kind === 'OPERATING_VISIT' && (
        <SaidGroup form={form} field="readiness" said="readinessSaid" codes={readiness} />
      )}
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
