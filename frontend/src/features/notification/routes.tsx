import type { FeatureRoutes } from '@/shared/routing/feature';
import { page } from '@/shared/routing/page';

export const routes: FeatureRoutes = {
  public: [{ path: 'demo/mails', lazy: page('notification', () => import('./pages/DemoMails')) }],
  me: [
    { path: 'inbox', lazy: page('notification', () => import('./pages/Inbox')) },
    { path: 'inbox/settings', lazy: page('notification', () => import('./pages/InboxSettings')) },
  ],
};
