import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { DraftGate } from '@/shared/drafts/DraftGate';
import { A, useLanguage } from '@/shared/routing/links';
import { ErrorState } from '@/shared/ui/ErrorState';
import { Forbidden } from '@/shared/ui/Forbidden';
import { LoadingSkeleton } from '@/shared/ui/LoadingSkeleton';
import { shownIn } from '@/shared/ui/LocalizedTextView';
import { PageHeader } from '@/shared/ui/PageHeader';
import { offerApi } from '../api/offerApi';
import { fromOffer } from '../api/offerForm';
import { OfferForm } from '../components/OfferForm';

/** Change one of my offers. */
export default function EditOffer() {
  const { t } = useTranslation('offer');
  const language = useLanguage();
  const { offerId = '' } = useParams();
  const offer = offerApi.useQuery('get', '/api/me/offers/{id}', { params: { path: { id: offerId } } });
  if (offer.isPending) return <LoadingSkeleton shape="form" />;
  if (offer.error) return <ErrorState error={offer.error} onRetry={offer.refetch} />;
  const { data } = offer;
  if (data.state === 'WITHDRAWN' || data.state === 'EXPIRED') return <Forbidden text={t('edit.over')} />;
  return (
    <>
      <PageHeader
        title={t('edit.title')}
        above={<A to={`/offers/${data.id}`}>{shownIn(data.title, language).text}</A>}
      />
      <DraftGate form={`offer:${data.id}`} initial={fromOffer(data, language)}>
        {(draft) => <OfferForm offer={data} draft={draft} />}
      </DraftGate>
    </>
  );
}
