import { type FeatureSlots, part } from '@/shared/routing/slots';

export const slots: FeatureSlots = {
  'page.words': part(10, 'moderation', () => import('./components/ReportWords')),
  'ministry.home': part(15, 'moderation', () => import('./components/WaitingReports')),
};
