import { routes as agenda } from '@/features/agenda/routes';
import { routes as credential } from '@/features/credential/routes';
import { routes as demo } from '@/features/demo/routes';
import { routes as doctor } from '@/features/doctor/routes';
import { routes as identity } from '@/features/identity/routes';
import { routes as institution } from '@/features/institution/routes';
import { routes as legal } from '@/features/legal/routes';
import { routes as matching } from '@/features/matching/routes';
import { routes as moderation } from '@/features/moderation/routes';
import { routes as need } from '@/features/need/routes';
import { routes as notification } from '@/features/notification/routes';
import { routes as offer } from '@/features/offer/routes';
import { routes as report } from '@/features/report/routes';
import { routes as saved } from '@/features/saved/routes';
import { routes as search } from '@/features/search/routes';
import { routes as taxonomy } from '@/features/taxonomy/routes';
import type { FeatureRoutes, Zone } from '@/shared/routing/feature';

const features: FeatureRoutes[] = [
  identity,
  doctor,
  credential,
  institution,
  need,
  offer,
  agenda,
  matching,
  moderation,
  search,
  saved,
  notification,
  report,
  taxonomy,
  demo,
  legal,
];

/** All features' routes of one zone. */
export function routesOf(zone: Zone) {
  return features.flatMap((feature) => feature[zone] ?? []);
}
