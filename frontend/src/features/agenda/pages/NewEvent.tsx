import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { DraftGate } from '@/shared/drafts/DraftGate';
import { A } from '@/shared/routing/links';
import { PageHeader } from '@/shared/ui/PageHeader';
import { emptyEvent } from '../api/eventForm';
import { NewEventForm } from '../components/NewEventForm';

/** An institution or the ministry plans an event of its own. */
export default function NewEvent() {
  const { t } = useTranslation('agenda');
  const { institutionId } = useParams();
  const base = institutionId ? `/institution/${institutionId}/events` : '/ministry/events';
  return (
    <>
      <PageHeader
        title={t('new.title')}
        lead={t(institutionId ? 'new.leadInstitution' : 'new.leadMinistry')}
        above={<A to={base}>{t('list.title')}</A>}
      />
      <DraftGate
        form={`event-${institutionId ?? 'ministry'}`}
        initial={emptyEvent(institutionId ? [institutionId] : [])}
      >
        {(draft) => <NewEventForm base={base} draft={draft} />}
      </DraftGate>
    </>
  );
}
