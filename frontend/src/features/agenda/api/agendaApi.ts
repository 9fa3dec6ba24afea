import type { components, paths } from '@/api/agenda';
import type { paths as InstitutionPaths } from '@/api/institution';
import type { components as SeatComponents, paths as SeatPaths } from '@/api/registration';
import { apiFor } from '@/shared/api/client';
import { useSession } from '@/shared/session/session';

export const agendaApi = apiFor<paths>();
export const seatApi = apiFor<SeatPaths>();
export const hostApi = apiFor<InstitutionPaths>();

export type Event = components['schemas']['EventResponse'];
export type EventDetails = components['schemas']['EventPageResponse'];
export type EventRequest = components['schemas']['EventRequest'];
export type EventKind = Event['kind'];
export type EventStatus = Event['status'];
export type Reach = Event['reach'];
export type Step = EventDetails['steps'][number];
export type Clearance = EventDetails['clearances'][number];
export type Outcome = NonNullable<EventDetails['outcome']>;
export type Registration = SeatComponents['schemas']['RegistrationResponse'];
export type Slip = SeatComponents['schemas']['ClaimCodeController.SlipResponse'];
export type MadeCode = SeatComponents['schemas']['ClaimCodeController.CodeResponse'];
export type RecordPreview = SeatComponents['schemas']['RecordClaimController.PreviewResponse'];
export type Profession = NonNullable<Registration['profession']>;

export const kinds: EventKind[] = [
  'LECTURE',
  'MASTER_CLASS',
  'ONLINE_MEETING',
  'CASE_CONFERENCE',
  'CONFERENCE_TALK',
  'CHAPTER_MEETING',
  'OPERATING_VISIT',
];
export const statuses: EventStatus[] = ['DRAFT', 'PROVISIONAL', 'SCHEDULED', 'HELD', 'CLOSED', 'CANCELLED'];
export const professions: Profession[] = ['DOCTOR', 'NURSE', 'FELDSHER', 'RESIDENT', 'STUDENT', 'OTHER'];
export const bishkek = 'Asia/Bishkek';

export const eventKey = (id: string, zone: { zone?: string }) => ({ params: { path: { id }, query: zone } });

/** Where one of the reader's zones shows and edits an event. */
export function useOrganiserBase(event: Event): string {
  const { session } = useSession();
  const own = session?.institutions.find(({ id }) => event.hosts.some((host) => host.id === id));
  return own ? `/institution/${own.id}/events` : '/ministry/events';
}
