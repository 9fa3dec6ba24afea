import { useTranslation } from 'react-i18next';
import { offerApi } from '../api/offerApi';
import { OfferCard, useCardLabels } from './OfferCard';
import classes from './offer.module.css';

/** On a doctor's profile: how this doctor can help. Nothing when there is no open offer. */
export default function DoctorOffers({ doctorId }: { doctorId: string }) {
  const { t } = useTranslation('offer');
  const offers = offerApi.useQuery('get', '/api/offers', { params: { query: { lead: doctorId, size: 50 } } });
  const items = offers.data?.items ?? [];
  const labels = useCardLabels(items);
  if (items.length === 0) return null;
  return (
    <section aria-labelledby="doctor-offers">
      <h2 id="doctor-offers">{t('ofDoctor')}</h2>
      <ul className={classes.list}>
        {items.map((offer) => (
          <OfferCard key={offer.id} offer={offer} {...labels} />
        ))}
      </ul>
    </section>
  );
}
