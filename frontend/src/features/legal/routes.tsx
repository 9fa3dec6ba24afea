import type { FeatureRoutes } from '@/shared/routing/feature';
import { page } from '@/shared/routing/page';

export const routes: FeatureRoutes = {
  public: [
    { path: 'privacy', lazy: page('legal', () => import('./pages/Privacy')) },
    { path: 'terms', lazy: page('legal', () => import('./pages/Terms')) },
  ],
};
