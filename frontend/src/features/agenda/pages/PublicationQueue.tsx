import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { A } from '@/shared/routing/links';
import { DownloadXlsx } from '@/shared/table/DownloadXlsx';
import { ConfirmWithReason } from '@/shared/ui/ConfirmWithReason';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ErrorState } from '@/shared/ui/ErrorState';
import { LoadingSkeleton } from '@/shared/ui/LoadingSkeleton';
import { LocalizedTextView } from '@/shared/ui/LocalizedTextView';
import { PageHeader } from '@/shared/ui/PageHeader';
import { agendaApi, type EventDetails } from '../api/agendaApi';
import classes from '../components/agenda.module.css';
import { EventTime } from '../components/EventTime';
import { PublicationNote } from '../components/PublicationNote';
import { Speakers } from '../components/Speakers';
import { useEventSteps } from '../components/useEventSteps';

/** What asks to be public, longest waiting first: published or returned in place. */
export default function PublicationQueue() {
  const { t } = useTranslation('agenda');
  const queue = agendaApi.useQuery('get', '/api/publication-queue');
  return (
    <>
      <PageHeader
        title={t('queue.title')}
        lead={t('queue.lead')}
        action={<DownloadXlsx list="events" filter={{ reach: 'PUBLIC_ASKED' }} />}
        above={<A to="/ministry/events">{t('ministry.title')}</A>}
      />
      {queue.isPending && <LoadingSkeleton shape="cards" />}
      {queue.error && <ErrorState error={queue.error} onRetry={queue.refetch} />}
      {queue.data?.length === 0 && <EmptyState title={t('queue.empty')} text={t('queue.emptyText')} />}
      {queue.data && (
        <ul className={classes.list}>
          {queue.data.map((details) => (
            <Waiting key={details.event.id} details={details} onChanged={queue.refetch} />
          ))}
        </ul>
      )}
    </>
  );
}

type Props = { details: EventDetails; onChanged: () => unknown };

function Waiting({ details, onChanged }: Props) {
  const { t } = useTranslation('agenda');
  const { event } = details;
  const doing = useEventSteps(event, onChanged);
  const [returning, setReturning] = useState(false);
  return (
    <li className={classes.card}>
      <PublicationNote details={details} />
      <h2>
        <A to={`/ministry/events/${event.id}`}>
          <LocalizedTextView text={event.title} />
        </A>
      </h2>
      <EventTime event={event} />
      <div className={classes.line}>
        <span>{t(`kind.${event.kind}`)}</span>
        <Speakers event={event} />
        <span>{event.hosts.map(({ name }) => name).join(', ')}</span>
      </div>
      {event.description && (
        <p>
          <LocalizedTextView text={event.description} />
        </p>
      )}
      <div className={classes.line}>
        <Button
          loading={doing.busy}
          onClick={() => {
            // A failure shows its own message.
            doing.publish().catch(() => undefined);
          }}
        >
          {t('step.PUBLISH')}
        </Button>
        <Button variant="default" onClick={() => setReturning(true)}>
          {t('step.RETURN')}
        </Button>
      </div>
      <ConfirmWithReason
        opened={returning}
        onClose={() => setReturning(false)}
        title={t('ask.giveBack.title')}
        text={t('ask.giveBack.text')}
        confirmLabel={t('ask.giveBack.confirm')}
        onConfirm={doing.giveBack}
      />
    </li>
  );
}
