import type { components, paths } from '@/api/doctor';
import { apiFor } from '@/shared/api/client';

export const doctorApi = apiFor<paths>();

type Schemas = components['schemas'];
export type Doctor = Schemas['DoctorResponse'];
export type Name = Schemas['NameRequest'];
export type Details = Schemas['DetailsRequest'];
export type Expertise = Schemas['ExpertiseRequest'];
export type Availability = Schemas['AvailabilityRequest'];
export type Travel = Schemas['DoctorView.Travel'];
export type Hours = Schemas['DoctorView.Hours'];
export type Standing = Schemas['OwnProfile.Standing'];
export type Consent = Standing['consents'][number];
export type Level = Schemas['VisibilityResponse']['levels'][string];
export type Levels = Schemas['VisibilityResponse']['levels'];
export type Help = Expertise['help'][number];
export type Invitation = Schemas['InvitationResponse'];

export const helpKinds: Help[] = [
  'LECTURE',
  'MASTER_CLASS',
  'MENTORING',
  'TELE_CONSULTATION',
  'CONFERENCE_TALK',
  'PROJECT',
  'INTERNSHIP_HOST',
  'OPERATING_VISIT',
];
export const audiences = ['PUBLIC', 'INSTITUTIONS', 'MINISTRY', 'DOCTORS'] as const;
export type Audience = (typeof audiences)[number];

/** Messages beside fields, as the server names the fields. */
export type Errors = Record<string, string[]>;

export const emptyDetails: Details = {};
export const emptyExpertise: Expertise = { others: [], skills: [], languages: [], help: [] };
export const emptyAvailability: Availability = { weekly: [], days: [], travel: [] };

/** A field's messages; also those of its parts. */
export function messageOf(errors: Errors, field: string): string | undefined {
  const found = Object.entries(errors).filter(
    ([name]) => name === field || name.endsWith(`.${field}`) || name.startsWith(`${field}[`),
  );
  return found.length > 0 ? found.flatMap(([, messages]) => messages).join(' ') : undefined;
}
