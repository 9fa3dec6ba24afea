import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { DraftGate } from '@/shared/drafts/DraftGate';
import { A } from '@/shared/routing/links';
import { PageHeader } from '@/shared/ui/PageHeader';
import { emptyNeed } from '../api/needForm';
import { NeedWizard } from '../components/NeedWizard';

/** State a need: five answers in under four minutes. */
export default function NewNeed() {
  const { t } = useTranslation('need');
  const { institutionId = '' } = useParams();
  return (
    <>
      <PageHeader
        title={t('new.title')}
        lead={t('new.lead')}
        above={<A to={`/institution/${institutionId}/needs`}>{t('list.title')}</A>}
      />
      <DraftGate form={`need-${institutionId}`} initial={emptyNeed}>
        {(draft) => <NeedWizard institutionId={institutionId} draft={draft} />}
      </DraftGate>
    </>
  );
}
