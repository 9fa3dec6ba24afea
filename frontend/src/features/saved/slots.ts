import { type FeatureSlots, part } from '@/shared/routing/slots';

export const slots: FeatureSlots = {
  'search.actions': part(10, 'saved', () => import('./components/SaveSearch')),
  'doctor.actions': part(20, 'saved', () => import('./components/ShortlistButton')),
  'doctor.more': part(10, 'saved', () => import('./components/SimilarDoctors')),
};
