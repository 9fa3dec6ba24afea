import { type FeatureSlots, part } from '@/shared/routing/slots';

export const slots: FeatureSlots = {
  'need.matches': part(10, 'matching', () => import('./components/WhoFits')),
  'offer.actions': part(10, 'matching', () => import('./components/WantThis')),
  'me.home': part(10, 'matching', () => import('./components/MyWaiting')),
  'institution.home': part(10, 'matching', () => import('./components/InstitutionWaiting')),
};
