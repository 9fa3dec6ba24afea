import type { FeatureRoutes } from '@/shared/routing/feature';
import { page } from '@/shared/routing/page';

export const routes: FeatureRoutes = {
  public: [
    { path: 'search/saved', lazy: page('saved', () => import('./pages/SavedSearches'), { roles: [] }) },
    { path: 'search/stop/:token', lazy: page('saved', () => import('./pages/StopAlert')) },
  ],
  institution: [
    { path: 'shortlists', lazy: page('saved', () => import('./pages/Shortlists')) },
    { path: 'shortlists/:listId', lazy: page('saved', () => import('./pages/ShortlistPage')) },
  ],
};
