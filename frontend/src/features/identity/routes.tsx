import type { FeatureRoutes } from '@/shared/routing/feature';
import { page } from '@/shared/routing/page';

export const routes: FeatureRoutes = {
  public: [
    { path: 'sign-in', lazy: page('identity', () => import('./pages/SignIn')) },
    { path: 'sign-up', lazy: page('identity', () => import('./pages/SignUp')) },
    { path: 'password-reset', lazy: page('identity', () => import('./pages/PasswordReset')) },
    { path: 'confirm-address', lazy: page('identity', () => import('./pages/ConfirmAddress')) },
    { path: 'link', lazy: page('identity', () => import('./pages/PersonalLink')) },
  ],
  me: [{ path: 'account', lazy: page('identity', () => import('./pages/Account')) }],
  admin: [
    { index: true, lazy: page('identity', () => import('./pages/AdminHome')) },
    { path: 'accounts', lazy: page('identity', () => import('./pages/AdminAccounts')) },
    { path: 'clients', lazy: page('identity', () => import('./pages/AdminClients')) },
    { path: 'audit', lazy: page('identity', () => import('./pages/AdminAudit')) },
  ],
};
