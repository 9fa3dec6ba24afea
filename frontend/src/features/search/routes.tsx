import type { FeatureRoutes } from '@/shared/routing/feature';
import { page } from '@/shared/routing/page';

export const routes: FeatureRoutes = {
  public: [
    { index: true, lazy: page('search', () => import('./pages/Home'), { light: true }) },
    { path: 'search', lazy: page('search', () => import('./pages/Search')) },
  ],
};
