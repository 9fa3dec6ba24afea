import { useTranslation } from 'react-i18next';
import { DraftGate } from '@/shared/drafts/DraftGate';
import { A } from '@/shared/routing/links';
import { PageHeader } from '@/shared/ui/PageHeader';
import { emptyOffer } from '../api/offerForm';
import { OfferWizard } from '../components/OfferWizard';

/** Say how you can help. */
export default function NewOffer() {
  const { t } = useTranslation('offer');
  return (
    <>
      <PageHeader
        title={t('new.title')}
        lead={t('new.lead')}
        above={<A to="/me/offers">{t('mine.title')}</A>}
      />
      <DraftGate form="offer-new" initial={emptyOffer}>
        {(draft) => <OfferWizard draft={draft} />}
      </DraftGate>
    </>
  );
}
