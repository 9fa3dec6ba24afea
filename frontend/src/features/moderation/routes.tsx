import type { FeatureRoutes } from '@/shared/routing/feature';
import { page } from '@/shared/routing/page';

export const routes: FeatureRoutes = {
  ministry: [{ path: 'patient-data', lazy: page('moderation', () => import('./pages/TextReports')) }],
};
