import { type FeatureSlots, part } from '@/shared/routing/slots';

export const slots: FeatureSlots = {
  'me.home': part(20, 'credential', () => import('./components/MyVerification')),
  'ministry.home': part(20, 'credential', () => import('./components/QueueStatus')),
};
