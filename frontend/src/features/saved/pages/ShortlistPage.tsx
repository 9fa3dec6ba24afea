import { Button, Group } from '@mantine/core';
import { Pencil, Trash2, UserSearch } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { A, useGo } from '@/shared/routing/links';
import { DownloadXlsx } from '@/shared/table/DownloadXlsx';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ErrorState } from '@/shared/ui/ErrorState';
import { LoadingSkeleton } from '@/shared/ui/LoadingSkeleton';
import { notifyDone } from '@/shared/ui/notify';
import { PageHeader } from '@/shared/ui/PageHeader';
import { listKey, savedApi, useListsChanged } from '../api/savedApi';
import { OneLine } from '../components/OneLine';
import { Removal } from '../components/Removal';
import { ShortlistEntry } from '../components/ShortlistEntry';
import classes from '../components/saved.module.css';

/** One list of doctors, kept together by the head and the coordinators. */
export default function ShortlistPage() {
  const { t } = useTranslation(['saved', 'common']);
  const go = useGo();
  const { institutionId = '', listId = '' } = useParams();
  const [opened, setOpened] = useState<'rename' | 'delete'>();
  const listsChanged = useListsChanged();
  const key = listKey(institutionId, listId);
  const list = savedApi.useQuery('get', '/api/institutions/{institution}/shortlists/{id}', key);
  const changed = () => {
    void list.refetch();
    listsChanged();
  };
  const rename = savedApi.useMutation('put', '/api/institutions/{institution}/shortlists/{id}', {
    meta: { shownByPage: true },
    // somebody else renamed it: what is typed stays, and can be saved over what is there now
    onError: changed,
    onSuccess: () => {
      setOpened(undefined);
      changed();
    },
  });
  const remove = savedApi.useMutation('delete', '/api/institutions/{institution}/shortlists/{id}', {
    onSuccess: () => {
      notifyDone(t('list.deleted'));
      listsChanged();
      go(`/institution/${institutionId}/shortlists`);
    },
  });
  if (list.isPending) return <LoadingSkeleton shape="cards" />;
  if (list.error) return <ErrorState error={list.error} onRetry={list.refetch} />;
  return (
    <>
      <PageHeader
        above={<A to={`/institution/${institutionId}/shortlists`}>{t('lists.title')}</A>}
        title={list.data.title}
        lead={t('lists.doctors', { count: list.data.entries.length })}
        action={
          <Group gap="xs">
            <DownloadXlsx
              list="shortlist"
              address={`/api/institutions/${institutionId}/shortlists/${listId}/export`}
            />
            <Button
              variant="default"
              leftSection={<Pencil size={16} aria-hidden />}
              onClick={() => setOpened('rename')}
            >
              {t('list.rename')}
            </Button>
            <Button
              variant="subtle"
              leftSection={<Trash2 size={16} aria-hidden />}
              onClick={() => setOpened('delete')}
            >
              {t('delete')}
            </Button>
          </Group>
        }
      />
      {list.data.entries.length === 0 && (
        <EmptyState
          icon={<UserSearch size={32} />}
          title={t('list.empty')}
          text={t('list.emptyText')}
          action={
            <Button component={A} to="/search">
              {t('searches.toSearch')}
            </Button>
          }
        />
      )}
      <ul className={classes.list}>
        {list.data.entries.map((entry) => (
          <li key={entry.doctorId}>
            <ShortlistEntry entry={entry} institution={institutionId} list={listId} onChanged={changed} />
          </li>
        ))}
      </ul>
      {opened === 'rename' && (
        <OneLine
          heading={t('list.rename')}
          label={t('list.title')}
          value={list.data.title}
          required
          longest={120}
          busy={rename.isPending}
          error={rename.error}
          onClose={() => setOpened(undefined)}
          onSave={(title) => rename.mutate({ ...key, body: { title, version: list.data.version } })}
        />
      )}
      {opened === 'delete' && (
        <Removal
          title={t('list.delete')}
          text={t('list.deleteText', { title: list.data.title })}
          busy={remove.isPending}
          onClose={() => setOpened(undefined)}
          onRemove={() => remove.mutate(key)}
        />
      )}
    </>
  );
}
