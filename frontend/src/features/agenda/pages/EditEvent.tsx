import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { DraftGate } from '@/shared/drafts/DraftGate';
import { A, useLanguage } from '@/shared/routing/links';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ErrorState } from '@/shared/ui/ErrorState';
import { LoadingSkeleton } from '@/shared/ui/LoadingSkeleton';
import { shownIn } from '@/shared/ui/LocalizedTextView';
import { PageHeader } from '@/shared/ui/PageHeader';
import { agendaApi, eventKey } from '../api/agendaApi';
import { fromEvent } from '../api/eventForm';
import { EditEventForm } from '../components/EditEventForm';

/** Change an event. */
export default function EditEvent() {
  const { t } = useTranslation('agenda');
  const language = useLanguage();
  const { institutionId, eventId = '' } = useParams();
  const base = institutionId ? `/institution/${institutionId}/events` : '/ministry/events';
  const details = agendaApi.useQuery('get', '/api/events/{id}', eventKey(eventId, {}));
  if (details.isPending) return <LoadingSkeleton shape="form" />;
  if (details.error) return <ErrorState error={details.error} onRetry={details.refetch} />;
  const { event, steps } = details.data;
  const head = (
    <PageHeader
      title={t('edit.title')}
      above={<A to={`${base}/${event.id}`}>{shownIn(event.title, language).text}</A>}
    />
  );
  if (!steps.includes('EDIT'))
    return (
      <>
        {head}
        <EmptyState title={t('edit.over')} />
      </>
    );
  return (
    <>
      {head}
      <DraftGate form={`event:${event.id}`} initial={fromEvent(event, language)}>
        {(draft) => <EditEventForm event={event} base={base} draft={draft} />}
      </DraftGate>
    </>
  );
}
