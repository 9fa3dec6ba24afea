import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { DraftGate } from '@/shared/drafts/DraftGate';
import { A, useLanguage } from '@/shared/routing/links';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ErrorState } from '@/shared/ui/ErrorState';
import { LoadingSkeleton } from '@/shared/ui/LoadingSkeleton';
import { shownIn } from '@/shared/ui/LocalizedTextView';
import { PageHeader } from '@/shared/ui/PageHeader';
import { agendaApi, type Event, eventKey } from '../api/agendaApi';
import { countersOf } from '../components/counters';
import { type OutcomeDraft, OutcomeForm } from '../components/OutcomeForm';

/** What is known already stands in the form. */
function begin(event: Event): OutcomeDraft {
  const people = event.attended || event.seatsTaken;
  return {
    tookPlace: '',
    reason: '',
    people: people || '',
    minutes: event.planned.minutes,
    professions: {},
    counters: countersOf(event.kind, people),
  };
}

/** The next day, on the phone: what came of it. */
export default function CloseEvent() {
  const { t } = useTranslation('agenda');
  const language = useLanguage();
  const { eventId = '' } = useParams();
  const details = agendaApi.useQuery('get', '/api/events/{id}', eventKey(eventId, {}));
  if (details.isPending) return <LoadingSkeleton shape="form" />;
  if (details.error) return <ErrorState error={details.error} onRetry={details.refetch} />;
  const { event, steps } = details.data;
  const above = <A to={`/events/${event.id}`}>{shownIn(event.title, language).text}</A>;
  if (!steps.includes('REPORT'))
    return (
      <>
        <PageHeader title={t('outcome.heading')} above={above} />
        <EmptyState title={t('outcome.notNow')} />
      </>
    );
  return (
    <>
      <PageHeader title={t('outcome.heading')} lead={t('outcome.lead')} above={above} />
      <DraftGate form={`closing:${event.id}`} initial={begin(event)}>
        {(draft) => <OutcomeForm event={event} draft={draft} />}
      </DraftGate>
    </>
  );
}
