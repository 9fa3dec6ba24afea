import type { FeatureRoutes } from '@/shared/routing/feature';
import { page } from '@/shared/routing/page';

const open = page('offer', () => import('./pages/OpenOffers'));

export const routes: FeatureRoutes = {
  public: [
    { path: 'offers', lazy: open },
    { path: 'offers/:offerId', lazy: page('offer', () => import('./pages/OfferPage')) },
  ],
  me: [
    { path: 'offers', lazy: page('offer', () => import('./pages/MyOffers'), { roles: ['DOCTOR'] }) },
    { path: 'offers/new', lazy: page('offer', () => import('./pages/NewOffer'), { roles: ['DOCTOR'] }) },
    {
      path: 'offers/:offerId',
      lazy: page('offer', () => import('./pages/EditOffer'), { roles: ['DOCTOR'] }),
    },
  ],
  institution: [{ path: 'offers', lazy: open }],
  ministry: [{ path: 'offers', lazy: page('offer', () => import('./pages/MinistryOffers')) }],
};
