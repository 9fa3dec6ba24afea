import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { A } from '@/shared/routing/links';
import { ErrorState } from '@/shared/ui/ErrorState';
import { LoadingSkeleton } from '@/shared/ui/LoadingSkeleton';
import { notifyDone } from '@/shared/ui/notify';
import { PageHeader } from '@/shared/ui/PageHeader';
import { type MailWish, useChangePreference, usePreferences } from '../api/inboxApi';
import { CalendarFeed } from '../components/CalendarFeed';
import classes from '../components/inbox.module.css';

const wishes: MailWish[] = ['AT_ONCE', 'DAILY', 'NEVER'];

/** How mail comes, topic by topic, and one's events in one's own calendar. */
export default function InboxSettings() {
  const { t } = useTranslation('notification');
  const preferences = usePreferences();
  const change = useChangePreference();
  return (
    <>
      <PageHeader title={t('settings.title')} above={<A to="/me/inbox">{t('inbox.title')}</A>} />
      <section className={classes.section} aria-labelledby="mail-settings">
        <h2 id="mail-settings">{t('settings.mail')}</h2>
        <p>{t('settings.lead')}</p>
        {preferences.isPending && <LoadingSkeleton shape="rows" count={6} />}
        {preferences.error && <ErrorState error={preferences.error} onRetry={preferences.refetch} />}
        {preferences.data?.map(({ topic, mail }) => (
          <div className={classes.topic} key={topic}>
            <span id={`topic-${topic}`}>{t(`topic.${topic}`)}</span>
            <SegmentedControl
              aria-labelledby={`topic-${topic}`}
              value={mail}
              data={wishes.map((wish) => ({ value: wish, label: t(`wish.${wish}`) }))}
              onChange={(wish) =>
                change.mutate({ topic, mail: wish }, { onSuccess: () => notifyDone(t('settings.saved')) })
              }
            />
          </div>
        ))}
      </section>
      <CalendarFeed />
    </>
  );
}
