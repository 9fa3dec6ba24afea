import { Button, Checkbox, Group } from '@mantine/core';
import { CheckCheck, Settings } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLive } from '@/shared/live/LiveProvider';
import { A } from '@/shared/routing/links';
import { useUnread } from '@/shared/session/unread';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ErrorState } from '@/shared/ui/ErrorState';
import { LoadingSkeleton } from '@/shared/ui/LoadingSkeleton';
import { PageHeader } from '@/shared/ui/PageHeader';
import { inboxKey, useInbox, useMarkAllRead, useMarkRead } from '../api/inboxApi';
import { InboxEntry } from '../components/InboxEntry';
import classes from '../components/inbox.module.css';

/** Everything that one was told, newest first; new messages appear by themselves. */
export default function Inbox() {
  const { t } = useTranslation('notification');
  const [unreadOnly, setUnreadOnly] = useState(false);
  const inbox = useInbox(unreadOnly);
  const markRead = useMarkRead();
  const markAll = useMarkAllRead();
  const unread = useUnread();
  useLive('/user/queue/inbox', [inboxKey]);
  const items = inbox.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      <PageHeader
        title={t('inbox.title')}
        lead={t('inbox.unread', { count: unread })}
        action={
          <Group gap="xs">
            <Button
              component={A}
              to="/me/inbox/settings"
              variant="default"
              leftSection={<Settings size={16} aria-hidden />}
            >
              {t('inbox.settings')}
            </Button>
            <Button
              disabled={unread === 0}
              loading={markAll.isPending}
              leftSection={<CheckCheck size={16} aria-hidden />}
              onClick={() => markAll.mutate()}
            >
              {t('inbox.markAllRead')}
            </Button>
          </Group>
        }
      />
      <Checkbox
        className={classes.filter}
        label={t('inbox.unreadOnly')}
        checked={unreadOnly}
        onChange={(event) => setUnreadOnly(event.currentTarget.checked)}
      />
      {inbox.isPending && <LoadingSkeleton shape="cards" count={4} />}
      {inbox.error && <ErrorState error={inbox.error} onRetry={inbox.refetch} />}
      {inbox.isSuccess && items.length === 0 && (
        <EmptyState
          title={unreadOnly ? t('inbox.allRead') : t('inbox.empty')}
          text={unreadOnly ? undefined : t('inbox.emptyText')}
        />
      )}
      <ul className={classes.list}>
        {items.map((item) => (
          <InboxEntry key={item.id} item={item} onRead={markRead.mutate} />
        ))}
      </ul>
      {inbox.hasNextPage && (
        <Button
          className={classes.more}
          variant="default"
          loading={inbox.isFetchingNextPage}
          onClick={() => void inbox.fetchNextPage()}
        >
          {t('inbox.older')}
        </Button>
      )}
    </>
  );
}
