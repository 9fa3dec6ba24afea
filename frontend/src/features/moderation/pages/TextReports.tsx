import { Button, Card, Group, Stack } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { A } from '@/shared/routing/links';
import { TablePages } from '@/shared/table/TablePages';
import { useListState } from '@/shared/table/useListState';
import { ZoneTime } from '@/shared/time/ZoneTime';
import { ConfirmWithReason } from '@/shared/ui/ConfirmWithReason';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ErrorState } from '@/shared/ui/ErrorState';
import { LoadingSkeleton } from '@/shared/ui/LoadingSkeleton';
import { notifyDone } from '@/shared/ui/notify';
import { PageHeader } from '@/shared/ui/PageHeader';
import { moderationApi, type TextReport, waitingKey } from '../api/moderationApi';

const size = 20;
const pages = { doctor: '/doctors', need: '/ministry/needs', offer: '/offers', event: '/events' };

/** The officers' list of reported words, oldest first: each is put back or removed for good. */
export default function TextReports() {
  const { t } = useTranslation('moderation');
  const [state, change] = useListState({ page: '0' });
  const page = Number(state.page) || 0;
  const list = moderationApi.useQuery('get', '/api/ministry/text-reports', {
    params: { query: { page, size } },
  });
  return (
    <>
      <PageHeader title={t('queue.title')} lead={t('queue.lead')} />
      {list.isPending && <LoadingSkeleton shape="cards" />}
      {list.error && <ErrorState error={list.error} onRetry={list.refetch} />}
      {list.data?.total === 0 && <EmptyState title={t('queue.empty')} text={t('queue.emptyText')} />}
      <Stack>
        {list.data?.items.map((report) => (
          <Reported key={report.id} report={report} />
        ))}
      </Stack>
      {list.data && (
        <TablePages
          page={page}
          size={size}
          total={list.data.total}
          onPage={(next) => change({ page: String(next) })}
        />
      )}
    </>
  );
}

function Reported({ report }: { report: TextReport }) {
  const { t } = useTranslation('moderation');
  const client = useQueryClient();
  const [asked, setAsked] = useState<'restore' | 'remove'>();
  const done = {
    meta: { shownByPage: true },
    onSuccess: async () => {
      notifyDone(t('queue.done'));
      await client.invalidateQueries({ queryKey: waitingKey });
    },
  };
  const restore = moderationApi.useMutation('post', '/api/ministry/text-reports/{id}/restoration', done);
  const remove = moderationApi.useMutation('post', '/api/ministry/text-reports/{id}/removal', done);
  const kind = report.kind as keyof typeof pages;
  const params = { path: { id: report.id } };
  return (
    <Card withBorder component="article" aria-label={t(`kind.${kind}`)}>
      <Stack gap="sm">
        <Group justify="space-between">
          <A to={`${pages[kind]}/${report.subject}`}>{t(`kind.${kind}`)}</A>
          <span>
            {t('queue.since')} <ZoneTime instant={report.reportedAt} />
          </span>
        </Group>
        {report.words.map((text) => (
          <div key={text} style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
            {text}
          </div>
        ))}
        {report.note && (
          <div>
            <strong>{t('queue.note')}</strong> {report.note}
          </div>
        )}
        <Group>
          <Button color="red" onClick={() => setAsked('remove')}>
            {t('queue.remove')}
          </Button>
          <Button variant="default" onClick={() => setAsked('restore')}>
            {t('queue.restore')}
          </Button>
        </Group>
      </Stack>
      <ConfirmWithReason
        opened={asked !== undefined}
        onClose={() => setAsked(undefined)}
        title={t(asked === 'remove' ? 'queue.remove' : 'queue.restore')}
        text={t(asked === 'remove' ? 'queue.removeText' : 'queue.restoreText')}
        confirmLabel={t(asked === 'remove' ? 'queue.remove' : 'queue.restore')}
        danger={asked === 'remove'}
        onConfirm={(reason) =>
          (asked === 'remove' ? remove : restore).mutateAsync({ params, body: { reason } })
        }
      />
    </Card>
  );
}
