import type { FeatureRoutes } from '@/shared/routing/feature';
import { page } from '@/shared/routing/page';

const one = page('need', () => import('./pages/Need'));

export const routes: FeatureRoutes = {
  public: [
    { path: 'needs/:needId', lazy: page('need', () => import('./pages/OwnWayToNeed'), { roles: [] }) },
  ],
  institution: [
    { path: 'needs', lazy: page('need', () => import('./pages/Needs')) },
    { path: 'needs/new', lazy: page('need', () => import('./pages/NewNeed')) },
    { path: 'needs/:needId', lazy: one },
    { path: 'needs/:needId/edit', lazy: page('need', () => import('./pages/EditNeed')) },
  ],
  ministry: [
    { path: 'needs', lazy: page('need', () => import('./pages/NeedRanks')) },
    { path: 'needs/:needId', lazy: one },
  ],
  me: [{ path: 'needs/:needId', lazy: page('need', () => import('./pages/Need'), { roles: ['DOCTOR'] }) }],
};
