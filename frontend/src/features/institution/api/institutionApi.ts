import type { components, paths } from '@/api/institution';
import { apiFor } from '@/shared/api/client';

export const institutionApi = apiFor<paths>();

type Schemas = components['schemas'];
export type Institution = Schemas['InstitutionResponse'];
export type InstitutionPage = Schemas['InstitutionPageResponse'];
export type InstitutionPageRequest = Schemas['InstitutionPageRequest'];
export type StaffedInstitution = Schemas['StaffedInstitutionResponse'];
export type Room = Schemas['RoomController.RoomResponse'];
export type RoomRequest = Schemas['RoomController.RoomRequest'];
export type Member = Schemas['PeopleController.StaffMemberResponse'];
export type Kind = Institution['kind'];
export type Level = Institution['level'];
export type HeadState = StaffedInstitution['head'];
export type Weekday = InstitutionPage['teachingHours'][number]['weekday'];
export type Condition = InstitutionPage['equipment'][number]['condition'];
export type RoomKind = Room['kind'];

export const kinds: Kind[] = [
  'HOSPITAL',
  'FAMILY_MEDICINE_CENTRE',
  'GENERAL_PRACTICE_CENTRE',
  'UNIVERSITY',
  'INSTITUTE',
  'MINISTRY_BODY',
];
export const levels: Level[] = ['NATIONAL', 'OBLAST', 'RAYON'];
export const headStates: HeadState[] = ['NONE', 'LETTER', 'APPOINTED'];
export const weekdays: Weekday[] = [
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
  'SUNDAY',
];
export const conditions: Condition[] = ['WORKING', 'BROKEN', 'EXPECTED'];
export const roomKinds: RoomKind[] = ['HALL', 'CLASSROOM', 'THEATRE'];

export function pageKey(id: string) {
  return { params: { path: { id } } };
}
