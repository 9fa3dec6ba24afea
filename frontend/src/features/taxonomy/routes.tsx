import type { FeatureRoutes } from '@/shared/routing/feature';
import { page } from '@/shared/routing/page';

export const routes: FeatureRoutes = {
  admin: [
    {
      path: 'lists',
      lazy: page('taxonomy', () => import('./pages/CodeLists'), { roles: ['ADMINISTRATOR'] }),
    },
  ],
};
