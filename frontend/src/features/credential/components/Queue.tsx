import { Button } from '@mantine/core';
import { keepPreviousData, useQueryClient } from '@tanstack/react-query';
import { ArrowLeft } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useShortcuts } from '@/shared/shortcuts/shortcuts';
import { DownloadXlsx } from '@/shared/table/DownloadXlsx';
import { TablePages } from '@/shared/table/TablePages';
import type { ListState } from '@/shared/table/useListState';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ErrorState } from '@/shared/ui/ErrorState';
import { LoadingSkeleton } from '@/shared/ui/LoadingSkeleton';
import { credentialApi, openedKey } from '../api/credentialApi';
import { CheckPanel } from './CheckPanel';
import classes from './credential.module.css';
import { QueueList } from './QueueList';

const size = 50;

type Props = { open: string; page: number; onChange: (part: ListState) => void };

/** The queue and beside it the document that is open; after a decision the next one opens by itself. */
export function Queue({ open, page, onChange }: Props) {
  const { t } = useTranslation('credential');
  const client = useQueryClient();
  const queue = credentialApi.useQuery(
    'get',
    '/api/ministry/credentials',
    { params: { query: { page, size } } },
    { placeholderData: keepPreviousData },
  );
  const items = queue.data?.items ?? [];
  const ids = items.map(({ waiting }) => waiting.id);
  const at = ids.indexOf(open);
  const show = (id: string | undefined) => {
    if (id) onChange({ open: id, page: String(page) });
  };
  useShortcuts([
    { key: 'j', label: t('shortcut.next'), run: () => show(ids[at + 1]) },
    { key: 'k', label: t('shortcut.previous'), run: () => show(ids[at - 1]) },
  ]);
  const decided = () => {
    const next = ids[at + 1] ?? ids.find((id) => id !== open);
    onChange({ open: next ?? '', page: String(page) });
    void client.invalidateQueries({ queryKey: ['get', '/api/ministry/credentials'] });
    void client.invalidateQueries({ queryKey: openedKey });
  };
  if (queue.isPending) return <LoadingSkeleton shape="cards" count={5} />;
  if (queue.error) return <ErrorState error={queue.error} onRetry={queue.refetch} />;
  return (
    <div className={classes.desk} data-open={open || undefined}>
      <div className={classes.queue}>
        <DownloadXlsx list="credentials" />
        {items.length === 0 && <EmptyState title={t('queue.empty')} text={t('queue.emptyText')} />}
        <QueueList items={items} open={open} onOpen={show} />
        <TablePages
          page={page}
          size={size}
          total={queue.data.total}
          onPage={(next) => onChange({ page: String(next), open: '' })}
        />
      </div>
      {open && (
        <div>
          <Button
            className={classes.back}
            variant="subtle"
            leftSection={<ArrowLeft size={16} aria-hidden />}
            onClick={() => onChange({ open: '', page: String(page) })}
          >
            {t('queue.back')}
          </Button>
          <CheckPanel key={open} id={open} onOpen={show} onDecided={decided} />
        </div>
      )}
    </div>
  );
}
