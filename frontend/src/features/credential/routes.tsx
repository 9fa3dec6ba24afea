import type { FeatureRoutes } from '@/shared/routing/feature';
import { page } from '@/shared/routing/page';

export const routes: FeatureRoutes = {
  me: [
    {
      path: 'credentials',
      lazy: page('credential', () => import('./pages/MyCredentials'), { roles: ['DOCTOR'] }),
    },
  ],
  ministry: [
    {
      path: 'verification',
      lazy: page('credential', () => import('./pages/Verification'), { roles: ['VERIFIER'] }),
    },
  ],
};
