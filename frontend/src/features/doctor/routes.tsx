import type { FeatureRoutes } from '@/shared/routing/feature';
import { page } from '@/shared/routing/page';

export const routes: FeatureRoutes = {
  public: [{ path: 'doctors/:doctorId', lazy: page('doctor', () => import('./pages/DoctorPage')) }],
  me: [
    { index: true, lazy: page('doctor', () => import('./pages/MyHome')) },
    { path: 'doctor-registration', lazy: page('doctor', () => import('./pages/Registration')) },
    {
      path: 'profile',
      lazy: page('doctor', () => import('./pages/MyProfile'), { roles: ['DOCTOR'] }),
    },
    {
      path: 'profile/publication',
      lazy: page('doctor', () => import('./pages/Publication'), { roles: ['DOCTOR'] }),
    },
  ],
  ministry: [
    {
      path: 'doctors',
      lazy: page('doctor', () => import('./pages/MinistryDoctors'), {
        roles: ['VERIFIER', 'SCHEDULER', 'PROGRAMME_MANAGER'],
      }),
    },
  ],
};
