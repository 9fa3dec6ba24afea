import { type FeatureSlots, part } from '@/shared/routing/slots';

export const slots: FeatureSlots = {
  'me.home': part(25, 'offer', () => import('./components/MySeats')),
  'doctor.offers': part(20, 'offer', () => import('./components/DoctorOffers')),
};
