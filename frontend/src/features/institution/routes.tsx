import type { FeatureRoutes } from '@/shared/routing/feature';
import { page } from '@/shared/routing/page';

export const routes: FeatureRoutes = {
  public: [
    { path: 'institutions', lazy: page('institution', () => import('./pages/InstitutionList')) },
    { path: 'institutions/:institutionId', lazy: page('institution', () => import('./pages/PublicPage')) },
    { path: 'redeem', lazy: page('institution', () => import('./pages/Redeem')) },
  ],
  institution: [
    { index: true, lazy: page('institution', () => import('./pages/Home')) },
    { path: 'page', lazy: page('institution', () => import('./pages/EditPage')) },
    { path: 'people', lazy: page('institution', () => import('./pages/People')) },
  ],
  ministry: [
    { path: 'institutions', lazy: page('institution', () => import('./pages/MinistryInstitutions')) },
    { path: 'institutions/new', lazy: page('institution', () => import('./pages/AddInstitution')) },
  ],
};
