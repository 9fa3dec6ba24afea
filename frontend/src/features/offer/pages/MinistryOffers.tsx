import { OfferList } from '../components/OfferList';

/** Open offers for officers, who may take the list along. */
export default function MinistryOffers() {
  return <OfferList exports />;
}
