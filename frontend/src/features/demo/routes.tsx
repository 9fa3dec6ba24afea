import type { FeatureRoutes } from '@/shared/routing/feature';

export const routes: FeatureRoutes = {};
