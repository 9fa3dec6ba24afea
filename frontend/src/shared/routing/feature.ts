import type { RouteObject } from 'react-router';

/** The zones of the site. Paths inside are relative: `me: [{ path: 'offers' }]` is /ru/me/offers. */
export type Zone =
  /** /ru/… for everybody, with the public header */
  | 'public'
  /** /ru/me/… for doctors and participants: bottom navigation on phones */
  | 'me'
  /** /ru/institution/:institutionId/… for its heads and coordinators */
  | 'institution'
  /** /ru/ministry/… for ministry officers */
  | 'ministry'
  /** /ru/admin/… for administrators */
  | 'admin';

export type FeatureRoutes = Partial<Record<Zone, RouteObject[]>>;
