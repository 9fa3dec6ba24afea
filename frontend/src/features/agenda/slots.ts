import { type FeatureSlots, part } from '@/shared/routing/slots';

export const slots: FeatureSlots = {
  'me.home': part(30, 'agenda', () => import('./components/MyHome')),
  'institution.home': part(30, 'agenda', () => import('./components/InstitutionHome')),
  'ministry.home': part(30, 'agenda', () => import('./components/MinistryHome')),
  'public.home': part(30, 'agenda', () => import('./components/PublicHome')),
};
