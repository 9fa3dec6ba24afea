import { Button, Group, TextInput } from '@mantine/core';
import { ListChecks } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { A, useGo } from '@/shared/routing/links';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ErrorState } from '@/shared/ui/ErrorState';
import { LoadingSkeleton } from '@/shared/ui/LoadingSkeleton';
import { PageHeader } from '@/shared/ui/PageHeader';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { savedApi, useListsChanged } from '../api/savedApi';
import classes from '../components/saved.module.css';

/** The lists of doctors that the house keeps. */
export default function Shortlists() {
  const { t } = useTranslation('saved');
  const go = useGo();
  const { institutionId = '' } = useParams();
  const listsChanged = useListsChanged();
  const [title, setTitle] = useState('');
  const key = { params: { path: { institution: institutionId } } };
  const lists = savedApi.useQuery('get', '/api/institutions/{institution}/shortlists', key);
  const create = savedApi.useMutation('post', '/api/institutions/{institution}/shortlists', {
    meta: { shownByPage: true },
    onSuccess: ({ id }) => {
      listsChanged();
      go(`/institution/${institutionId}/shortlists/${id}`);
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (title.trim()) create.mutate({ ...key, body: { title: title.trim() } });
  };
  return (
    <>
      <PageHeader title={t('lists.title')} lead={t('lists.lead')} />
      <ProblemAlert error={create.error} />
      <form onSubmit={submit}>
        <Group align="flex-end" mb="lg">
          <TextInput
            flex="1 1 14rem"
            label={t('list.new')}
            maxLength={120}
            value={title}
            onChange={(event) => setTitle(event.currentTarget.value)}
          />
          <Button type="submit" disabled={!title.trim()} loading={create.isPending}>
            {t('list.create')}
          </Button>
        </Group>
      </form>
      {lists.isPending && <LoadingSkeleton shape="rows" />}
      {lists.error && <ErrorState error={lists.error} onRetry={lists.refetch} />}
      {lists.data?.length === 0 && (
        <EmptyState icon={<ListChecks size={32} />} title={t('lists.empty')} text={t('lists.emptyText')} />
      )}
      <ul className={classes.list}>
        {lists.data?.map((list) => (
          <li key={list.id} className={classes.row}>
            <div className={classes.head}>
              <h2>
                <A to={`/institution/${institutionId}/shortlists/${list.id}`}>{list.title}</A>
              </h2>
              <span className={classes.quiet}>{t('lists.doctors', { count: list.entries })}</span>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
