import { Button, Checkbox, Group, Modal, Select, Stack, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { A } from '@/shared/routing/links';
import type { InstitutionOfSession } from '@/shared/session/session';
import { ErrorState } from '@/shared/ui/ErrorState';
import { LoadingSkeleton } from '@/shared/ui/LoadingSkeleton';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { listKey, savedApi } from '../api/savedApi';

type Props = { doctorId: string; houses: InstitutionOfSession[]; onClose: () => void };

/** On which of the house's lists a doctor is; a tick puts and takes at once. */
export function ShortlistDialog({ doctorId, houses, onClose }: Props) {
  const { t } = useTranslation(['saved', 'common']);
  const [institution, setInstitution] = useState(houses[0]?.id ?? '');
  return (
    <Modal opened onClose={onClose} title={t('list.add')} centered>
      <Stack gap="sm">
        {houses.length > 1 && (
          <Select
            label={t('list.house')}
            data={houses.map(({ id, name }) => ({ value: id, label: name }))}
            value={institution}
            allowDeselect={false}
            onChange={(id) => setInstitution(id ?? institution)}
          />
        )}
        <Lists key={institution} institution={institution} doctorId={doctorId} />
        <Group justify="space-between">
          <A to={`/institution/${institution}/shortlists`}>{t('lists.title')}</A>
          <Button onClick={onClose}>{t('list.done')}</Button>
        </Group>
      </Stack>
    </Modal>
  );
}

function Lists({ institution, doctorId }: { institution: string; doctorId: string }) {
  const { t } = useTranslation(['saved', 'common']);
  const client = useQueryClient();
  const [title, setTitle] = useState('');
  const [note, setNote] = useState('');
  const lists = savedApi.useQuery('get', '/api/institutions/{institution}/shortlists', {
    params: { path: { institution }, query: { doctor: doctorId } },
  });
  const options = {
    meta: { shownByPage: true },
    onSuccess: () =>
      client.invalidateQueries({ predicate: ({ queryKey }) => String(queryKey[1]).includes('/shortlists') }),
  };
  const put = savedApi.useMutation('put', '/api/institutions/{institution}/shortlists/{id}/entries', options);
  const take = savedApi.useMutation(
    'delete',
    '/api/institutions/{institution}/shortlists/{id}/entries/{doctor}',
    options,
  );
  const add = (id: string) =>
    put.mutate({ ...listKey(institution, id), body: { doctor: doctorId, note: note.trim() } });
  const create = savedApi.useMutation('post', '/api/institutions/{institution}/shortlists', {
    meta: { shownByPage: true },
    onSuccess: ({ id }) => {
      setTitle('');
      add(id);
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (title.trim()) create.mutate({ params: { path: { institution } }, body: { title: title.trim() } });
  };
  if (lists.isPending) return <LoadingSkeleton shape="rows" count={3} />;
  if (lists.error) return <ErrorState error={lists.error} onRetry={lists.refetch} />;
  return (
    <>
      <ProblemAlert error={put.error ?? take.error ?? create.error} />
      <TextInput
        label={t('list.note')}
        description={t('list.noteHint')}
        maxLength={500}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      {lists.data.map(({ id, title: name, entries, holds }) => (
        <Checkbox
          key={id}
          label={`${name} (${entries})`}
          checked={holds}
          disabled={put.isPending || take.isPending}
          onChange={() =>
            holds ? take.mutate({ params: { path: { institution, id, doctor: doctorId } } }) : add(id)
          }
        />
      ))}
      <form onSubmit={submit}>
        <Group align="flex-end" gap="xs" wrap="nowrap">
          <TextInput
            flex={1}
            label={t('list.new')}
            maxLength={120}
            value={title}
            onChange={(event) => setTitle(event.currentTarget.value)}
          />
          <Button type="submit" variant="default" disabled={!title.trim()} loading={create.isPending}>
            {t('list.create')}
          </Button>
        </Group>
      </form>
    </>
  );
}
