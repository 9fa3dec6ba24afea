import { type FeatureSlots, part } from '@/shared/routing/slots';

export const slots: FeatureSlots = {
  'doctor.offers': part(20, 'offer', () => import('./components/DoctorOffers')),
};
