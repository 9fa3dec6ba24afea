import { Button, Group, Modal, Select, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { showFieldErrors } from '@/shared/api/formErrors';
import { Problem } from '@/shared/api/problem';
import { CodeSelect } from '@/shared/codes/CodeSelect';
import { notifyDone } from '@/shared/ui/notify';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { type Credential, credentialApi, type Details, kinds, ownKey } from '../api/credentialApi';

type Values = Required<Details>;
type Props = { credential?: Credential | undefined; onClose: () => void };

const fields = [
  'kind',
  'country',
  'body',
  'identifierSystem',
  'identifierValue',
  'specialty',
  'validFrom',
  'validUntil',
  'nameOnDocument',
] as const;

function start(details?: Credential['details']): Values {
  return {
    kind: details?.kind ?? 'FULL_LICENCE',
    country: details?.country ?? '',
    body: details?.body ?? '',
    identifierSystem: details?.identifierSystem ?? '',
    identifierValue: details?.identifierValue ?? '',
    specialty: details?.specialty ?? '',
    validFrom: details?.validFrom ?? '',
    validUntil: details?.validUntil ?? '',
    nameOnDocument: details?.nameOnDocument ?? '',
  };
}

/** Only what was filled in. */
function request(values: Values): Details {
  const filled = Object.entries(values).filter(([, value]) => value.trim() !== '');
  return { ...(Object.fromEntries(filled) as Details), country: values.country, body: values.body };
}

/** Adds a document or describes it anew; scans come on its card. */
export function CredentialForm({ credential, onClose }: Props) {
  const { t } = useTranslation(['credential', 'common']);
  const client = useQueryClient();
  const [others, setOthers] = useState<string[]>([]);
  const form = useForm<Values>({
    initialValues: start(credential?.details),
    validate: {
      country: (value) => (value ? null : t('form.required')),
      body: (value) => (value.trim() ? null : t('form.required')),
      validUntil: (value, { validFrom }) =>
        value && validFrom && value < validFrom ? t('form.untilBeforeFrom') : null,
    },
  });
  const outcome = {
    meta: { shownByPage: true },
    onError: (error: unknown) => setOthers(showFieldErrors(form, Problem.from(error), fields)),
    onSuccess: async () => {
      notifyDone(t('form.saved'));
      await client.invalidateQueries({ queryKey: ownKey });
      onClose();
    },
  };
  const add = credentialApi.useMutation('post', '/api/doctors/me/credentials', outcome);
  const describe = credentialApi.useMutation('put', '/api/doctors/me/credentials/{id}', outcome);
  const save = (values: Values) => {
    const body = request(values);
    if (credential) {
      const params = { path: { id: credential.id }, query: { version: credential.version } };
      describe.mutate({ params, body });
    } else {
      add.mutate({ body });
    }
  };
  const label = (name: string) => {
    const field = fields.find((one) => one === name);
    return field && t(`field.${field}`);
  };
  const again = credential && credential.state !== 'DRAFT' && credential.state !== 'MORE_ASKED';
  return (
    <Modal opened onClose={onClose} size="lg" title={credential ? t('form.edit') : t('form.add')}>
      <form onSubmit={form.onSubmit(save)} noValidate>
        <Stack>
          <ProblemAlert error={add.error ?? describe.error} messages={others} label={label} />
          {again && <Text size="sm">{t('form.again')}</Text>}
          <Select
            label={t('field.kind')}
            data={kinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
            allowDeselect={false}
            value={form.values.kind}
            onChange={(kind) => form.setFieldValue('kind', kind ?? 'FULL_LICENCE')}
            error={form.errors.kind}
          />
          <CodeSelect
            list="countries"
            label={t('field.country')}
            value={form.values.country || null}
            error={form.errors.country}
            onChange={(code) => form.setFieldValue('country', code ?? '')}
          />
          <TextInput
            label={t('field.body')}
            description={t('form.bodyHint')}
            maxLength={200}
            {...form.getInputProps('body')}
          />
          <Group grow align="flex-start" preventGrowOverflow={false}>
            <TextInput
              label={t('field.identifierSystem')}
              description={t('form.systemHint')}
              maxLength={40}
              {...form.getInputProps('identifierSystem')}
            />
            <TextInput
              label={t('field.identifierValue')}
              description={t('form.numberHint')}
              maxLength={80}
              {...form.getInputProps('identifierValue')}
            />
          </Group>
          {(form.values.kind === 'SPECIALIST_CERTIFICATE' ||
            form.values.kind === 'RESIDENCY' ||
            form.values.specialty) && (
            <CodeSelect
              list="specialties"
              label={t('field.specialty')}
              value={form.values.specialty || null}
              error={form.errors.specialty}
              onChange={(code) => form.setFieldValue('specialty', code ?? '')}
            />
          )}
          <SimpleGrid cols={{ base: 1, xs: 2 }}>
            <TextInput type="date" label={t('field.validFrom')} {...form.getInputProps('validFrom')} />
            <TextInput type="date" label={t('field.validUntil')} {...form.getInputProps('validUntil')} />
          </SimpleGrid>
          <TextInput
            label={t('field.nameOnDocument')}
            description={t('form.nameHint')}
            maxLength={200}
            {...form.getInputProps('nameOnDocument')}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('common:action.cancel')}
            </Button>
            <Button type="submit" loading={add.isPending || describe.isPending}>
              {t('common:action.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
