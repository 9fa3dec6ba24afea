import type { components, paths } from '@/api/matching';
import { apiFor } from '@/shared/api/client';

export const matchingApi = apiFor<paths>();

type Schemas = components['schemas'];
export type Shown = Schemas['ProposalsShown.Shown'];
export type ShownSlot = Schemas['ProposalsShown.ShownSlot'];
export type Slot = Schemas['Slot'];
export type DoctorMatch = Schemas['MatchesShown.DoctorMatch'];
export type NeedMatch = Schemas['MatchesShown.NeedMatch'];
export type Why = Schemas['MatchesShown.Why'];
export type SlotInput = Schemas['SlotRequest'];
export type DeclineReason = Schemas['DeclineRequest']['reason'];

export const declineReasons = [
  'NO_TIME',
  'OTHER_FIELD',
  'CONDITIONS',
  'ALREADY_SOLVED',
  'NOT_NOW',
  'OTHER',
] as const satisfies readonly DeclineReason[];
