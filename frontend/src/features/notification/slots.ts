import { type FeatureSlots, part } from '@/shared/routing/slots';

const news = () => import('./components/UnreadNews');

export const slots: FeatureSlots = {
  'me.home': part(50, 'notification', news),
  'institution.home': part<{ institutionId: string }>(50, 'notification', news),
  'ministry.home': part(50, 'notification', news),
};
