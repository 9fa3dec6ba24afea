import type { FeatureRoutes } from '@/shared/routing/feature';
import { page } from '@/shared/routing/page';

export const routes: FeatureRoutes = {
  ministry: [
    { index: true, lazy: page('report', () => import('./pages/MinistryHome')) },
    {
      path: 'reports',
      lazy: page('report', () => import('./pages/Reports'), { roles: ['ANALYST', 'PROGRAMME_MANAGER'] }),
    },
    {
      path: 'brief',
      lazy: page('report', () => import('./pages/Brief'), { roles: ['ANALYST', 'PROGRAMME_MANAGER'] }),
    },
  ],
};
