import type { FeatureSlots } from '@/shared/routing/slots';
import { part } from '@/shared/routing/slots';

export const slots: FeatureSlots = {
  'institution.home': part(12, 'need', () => import('./components/HomeNeeds')),
};
