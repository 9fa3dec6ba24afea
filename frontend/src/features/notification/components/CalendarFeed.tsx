import { Alert, Button, CopyButton, Group, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ZoneTime } from '@/shared/time/ZoneTime';
import { ErrorState } from '@/shared/ui/ErrorState';
import { LoadingSkeleton } from '@/shared/ui/LoadingSkeleton';
import { useFeed, useRemoveFeed, useRenewFeed } from '../api/calendarApi';
import classes from './inbox.module.css';

/** One's own events in one's own calendar program, by a secret address. */
export function CalendarFeed() {
  const { t } = useTranslation('notification');
  const feed = useFeed();
  const renew = useRenewFeed();
  const remove = useRemoveFeed();
  return (
    <section className={classes.section} aria-labelledby="calendar-feed">
      <h2 id="calendar-feed">{t('feed.title')}</h2>
      <p>{t('feed.lead')}</p>
      {feed.isPending && <LoadingSkeleton count={2} />}
      {feed.error && <ErrorState error={feed.error} onRetry={feed.refetch} />}
      {feed.data?.url && (
        <Alert color="teal" title={t('feed.shownOnce')} mb="md">
          <TextInput label={t('feed.address')} value={feed.data.url} readOnly className={classes.address} />
          <CopyButton value={feed.data.url}>
            {({ copied, copy }) => (
              <Button mt="sm" variant="default" onClick={copy}>
                {copied ? t('feed.copied') : t('feed.copy')}
              </Button>
            )}
          </CopyButton>
        </Alert>
      )}
      {feed.data?.since && (
        <p>
          {t('feed.since')} <ZoneTime instant={feed.data.since} dayOnly />
        </p>
      )}
      {feed.data && (
        <Group>
          <Button
            variant={feed.data.since ? 'default' : 'filled'}
            loading={renew.isPending}
            onClick={() => renew.mutate()}
          >
            {feed.data.since ? t('feed.renew') : t('feed.create')}
          </Button>
          {feed.data.since && (
            <Button variant="default" loading={remove.isPending} onClick={() => remove.mutate()}>
              {t('feed.remove')}
            </Button>
          )}
        </Group>
      )}
    </section>
  );
}
