import { useTranslation } from 'react-i18next';
import { useLive } from '@/shared/live/LiveProvider';
import { A } from '@/shared/routing/links';
import { ErrorState } from '@/shared/ui/ErrorState';
import { LoadingSkeleton } from '@/shared/ui/LoadingSkeleton';
import { inboxKey, useInbox, useMarkRead } from '../api/inboxApi';
import { InboxEntry } from './InboxEntry';
import classes from './inbox.module.css';

const shown = 3;

/** On somebody's home: the newest unread messages; nothing when all is read. */
export default function UnreadNews() {
  const { t } = useTranslation('notification');
  const inbox = useInbox(true);
  const markRead = useMarkRead();
  useLive('/user/queue/inbox', [inboxKey]);
  if (inbox.isPending) return <LoadingSkeleton shape="cards" count={1} />;
  if (inbox.error) return <ErrorState error={inbox.error} onRetry={inbox.refetch} />;
  const items = inbox.data.pages[0]?.items.slice(0, shown) ?? [];
  if (items.length === 0) return null;
  return (
    <section className={classes.section} aria-labelledby="unread-news">
      <h2 id="unread-news">{t('inbox.news')}</h2>
      <ul className={classes.list}>
        {items.map((item) => (
          <InboxEntry key={item.id} item={item} onRead={markRead.mutate} heading="h3" />
        ))}
      </ul>
      <p>
        <A to="/me/inbox">{t('inbox.all')}</A>
      </p>
    </section>
  );
}
