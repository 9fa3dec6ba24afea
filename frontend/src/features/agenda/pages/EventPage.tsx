import { Stack } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useLive } from '@/shared/live/LiveProvider';
import { useLanguage } from '@/shared/routing/links';
import { Slot } from '@/shared/routing/slots';
import { hasRole, institutionRoles, useSession } from '@/shared/session/session';
import { ErrorState } from '@/shared/ui/ErrorState';
import { LoadingSkeleton } from '@/shared/ui/LoadingSkeleton';
import { shownIn } from '@/shared/ui/LocalizedTextView';
import { PageHeader } from '@/shared/ui/PageHeader';
import { StateBadge } from '@/shared/ui/StateBadge';
import { agendaApi, type EventDetails, eventKey } from '../api/agendaApi';
import { useReaderZone } from '../api/readerZone';
import classes from '../components/agenda.module.css';
import { Checklist } from '../components/Checklist';
import { EventActions } from '../components/EventActions';
import { EventFacts } from '../components/EventFacts';
import { JoinBox } from '../components/JoinBox';
import { LinkBox } from '../components/LinkBox';
import { OneScreen } from '../components/OneScreen';
import { OutcomeBox } from '../components/OutcomeBox';
import { PublicationNote } from '../components/PublicationNote';
import { Roll } from '../components/Roll';
import { SeriesBox } from '../components/SeriesBox';
import { ShareBox } from '../components/ShareBox';
import { tones } from '../components/tones';
import { UseQuestion } from '../components/UseQuestion';

/** An event. The same page in every zone: the server says what the reader sees and may do. */
export default function EventPage() {
  const { eventId = '' } = useParams();
  const { session } = useSession();
  const queries = useQueryClient();
  const key = eventKey(eventId, useReaderZone());
  const event = agendaApi.useQuery('get', '/api/events/{id}', key, { enabled: session !== undefined });
  useLive(session?.signedIn ? `/topic/event/${eventId}` : undefined, [['get', '/api/events/{id}', key]]);
  if (event.isPending) return <LoadingSkeleton />;
  if (event.error) return <ErrorState error={event.error} onRetry={event.refetch} />;
  const changed = async () => {
    await event.refetch();
    // Calendars and queues show it too.
    void queries.invalidateQueries({ predicate: ({ queryKey }) => String(queryKey[1]).includes('events') });
  };
  return <Whole details={event.data} onChanged={changed} />;
}

type Props = { details: EventDetails; onChanged: () => Promise<unknown> };

function Whole({ details, onChanged }: Props) {
  const { t } = useTranslation('agenda');
  const language = useLanguage();
  const { session } = useSession();
  const { event, steps } = details;
  const ahead = event.status === 'SCHEDULED' && !event.ended;
  const lists = event.manages || hasRole(session, institutionRoles);
  return (
    <>
      <PageHeader
        title={shownIn(event.title, language).text}
        above={t(`kind.${event.kind}`)}
        lead={
          <span className={classes.line}>
            <StateBadge tone={tones[event.status]} label={t(`status.${event.status}`)} />
            {event.manages && <span>{t(`reach.${event.reach}`)}</span>}
          </span>
        }
        action={<EventActions details={details} onChanged={onChanged} />}
      />
      <Stack gap="md">
        <PublicationNote details={details} />
        {steps.includes('ANSWER_USE') && <UseQuestion eventId={event.id} onChanged={onChanged} />}
        <div className={classes.columns}>
          <Stack gap="md">
            <EventFacts details={details} />
            <Slot name="page.words" kind="event" subjectId={event.id} own={event.manages} />
            {details.clearances.length > 0 && <Checklist details={details} onChanged={onChanged} />}
            {details.series.length > 1 && <SeriesBox details={details} />}
            {details.outcome && <OutcomeBox outcome={details.outcome} />}
          </Stack>
          <Stack gap="md">
            {event.status !== 'CANCELLED' && <JoinBox details={details} onChanged={onChanged} />}
            {steps.includes('BRING_LINK') && <LinkBox details={details} onChanged={onChanged} />}
            {ahead && lists && <OneScreen event={event} onChanged={onChanged} />}
            {lists && event.status !== 'DRAFT' && <Roll event={event} onChanged={onChanged} />}
            {event.status !== 'DRAFT' && <ShareBox eventId={event.id} />}
          </Stack>
        </div>
      </Stack>
    </>
  );
}
