import { slots as agenda } from '@/features/agenda/slots';
import { slots as credential } from '@/features/credential/slots';
import { slots as demo } from '@/features/demo/slots';
import { slots as doctor } from '@/features/doctor/slots';
import { slots as identity } from '@/features/identity/slots';
import { slots as institution } from '@/features/institution/slots';
import { slots as matching } from '@/features/matching/slots';
import { slots as moderation } from '@/features/moderation/slots';
import { slots as need } from '@/features/need/slots';
import { slots as notification } from '@/features/notification/slots';
import { slots as offer } from '@/features/offer/slots';
import { slots as report } from '@/features/report/slots';
import { slots as saved } from '@/features/saved/slots';
import { slots as search } from '@/features/search/slots';
import { slots as taxonomy } from '@/features/taxonomy/slots';
import type { FeatureSlots } from '@/shared/routing/slots';

/** What features show on each other's pages. */
export const slots: FeatureSlots[] = [
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
];
