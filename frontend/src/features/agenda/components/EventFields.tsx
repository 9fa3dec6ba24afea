import {
  MultiSelect,
  NumberInput,
  Radio,
  Select,
  Stack,
  Switch,
  TagsInput,
  Textarea,
  TextInput,
} from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { CodeMultiSelect } from '@/shared/codes/CodeMultiSelect';
import { hasRole, ministryRoles, useSession } from '@/shared/session/session';
import { NoPatientData } from '@/shared/ui/NoPatientData';
import { hostApi, kinds } from '../api/agendaApi';
import type { EventDraft } from '../api/eventForm';
import { PartsField } from './PartsField';
import { TimeFields } from './TimeFields';

type Props = { form: UseFormReturnType<EventDraft> };

/** What people read of it: may be changed as long as the event is ahead. */
export function WordFields({ form }: Props) {
  const { t } = useTranslation('agenda');
  return (
    <Stack gap="md">
      <TextInput label={t('field.title')} required maxLength={200} {...form.getInputProps('title')} />
      <Textarea
        label={t('field.description')}
        description={t('hint.description')}
        autosize
        minRows={3}
        maxLength={8000}
        {...form.getInputProps('description')}
      />
      <TextInput
        label={t('field.place')}
        description={t('hint.place')}
        maxLength={300}
        {...form.getInputProps('place')}
      />
      <CodeMultiSelect
        list="languages"
        label={t('field.languages')}
        required
        maxValues={8}
        {...form.getInputProps('languages')}
        value={form.values.languages}
      />
      <NumberInput
        label={t('field.seats')}
        description={t('hint.seats')}
        min={1}
        max={100000}
        allowDecimal={false}
        inputMode="numeric"
        {...form.getInputProps('seats')}
      />
      <NoPatientData />
    </Stack>
  );
}

const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i;

/** What kind, when, where, for whom: only in a draft. */
export function PlanFields({ form }: Props) {
  const { t } = useTranslation('agenda');
  const { session } = useSession();
  const officer = hasRole(session, ministryRoles);
  const { values } = form;
  const shown = officer ? kinds : kinds.filter((kind) => kind !== 'OPERATING_VISIT');
  return (
    <Stack gap="md">
      <Select
        label={t('field.kind')}
        required
        data={shown.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
        {...form.getInputProps('kind')}
        value={values.kind}
      />
      <TimeFields
        value={values}
        error={form.errors.localStart}
        onChange={(change) => form.setValues({ ...values, ...change })}
      />
      <Switch label={t('field.online')} {...form.getInputProps('online', { type: 'checkbox' })} />
      {officer && <Hosts form={form} />}
      {values.hosts.length > 0 && <Rooms form={form} />}
      {officer && (
        <TagsInput
          label={t('field.speakers')}
          description={t('hint.speakers')}
          {...form.getInputProps('speakers')}
          value={values.speakers}
          onChange={(links) =>
            form.setFieldValue(
              'speakers',
              links.map((link) => uuid.exec(link)?.[0].toLowerCase() ?? link),
            )
          }
        />
      )}
      <Radio.Group label={t('field.reach')} {...form.getInputProps('reach')} value={values.reach}>
        <Stack gap="xs" mt="xs">
          {(['INVITED', 'INSTITUTIONS', 'PUBLIC'] as const).map((reach) => (
            <Radio
              key={reach}
              value={reach}
              label={t(`wish.${reach}`)}
              description={t(`wishHint.${reach}`)}
            />
          ))}
        </Stack>
      </Radio.Group>
      {(values.kind === 'OPERATING_VISIT' || Number(values.minutes) > 1440 || values.parts.length > 0) && (
        <PartsField
          parts={values.parts}
          error={form.errors.parts}
          onChange={(parts) => form.setFieldValue('parts', parts)}
        />
      )}
    </Stack>
  );
}

function Hosts({ form }: Props) {
  const { t } = useTranslation('agenda');
  const institutions = hostApi.useQuery('get', '/api/institutions', { params: { query: { size: 100 } } });
  return (
    <MultiSelect
      label={t('field.hosts')}
      description={t('hint.hosts')}
      searchable
      data={(institutions.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))}
      {...form.getInputProps('hosts')}
      value={form.values.hosts}
    />
  );
}

function Rooms({ form }: Props) {
  const { t } = useTranslation('agenda');
  const institution = form.values.hosts[0] ?? '';
  const rooms = hostApi.useQuery('get', '/api/institutions/{institution}/rooms', {
    params: { path: { institution } },
  });
  if (!rooms.data || rooms.data.length === 0) return null;
  return (
    <MultiSelect
      label={t('field.rooms')}
      description={t('hint.rooms')}
      data={rooms.data.map(({ id, name, seats }) => ({ value: id, label: t('room', { name, seats }) }))}
      {...form.getInputProps('rooms')}
      value={form.values.rooms}
    />
  );
}
