import type { FeatureRoutes } from '@/shared/routing/feature';
import { page } from '@/shared/routing/page';

/** Analysts count; they don't decide about words. */
export const routes: FeatureRoutes = {
  ministry: [
    {
      path: 'patient-data',
      lazy: page('moderation', () => import('./pages/TextReports'), {
        roles: ['VERIFIER', 'SCHEDULER', 'PROGRAMME_MANAGER'],
      }),
    },
  ],
};
