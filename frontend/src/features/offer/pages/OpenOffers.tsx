import { OfferList } from '../components/OfferList';

/** Open offers, for everybody who may see the doctors. */
export default function OpenOffers() {
  return <OfferList />;
}
