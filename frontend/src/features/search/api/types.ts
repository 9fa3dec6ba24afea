import type { components } from '@/api/search';
import { type ThingKind, thingKinds } from '@/shared/routing/thingPage';

type Schemas = components['schemas'];

export type Checked = Schemas['CheckedCredential'];
/** One reason, worded by the server; the rest is for marking it on the card. */
export type Why = Schemas['Why'];
export type DoctorHit = Schemas['HitResponse.FoundDoctor'];
export type Chip = Schemas['Chip'];
export type ConceptType = Chip['type'];
export type FacetValue = Schemas['FacetValue'];
export type Counts = Record<string, FacetValue[]>;
export type DoctorAnswer = Schemas['DoctorsResponse'];
export type PlaceCount = Schemas['DoctorMap.Spot'];
export type PlaceCounts = Schemas['DoctorMap'];
export type ThingHit = Schemas['AnythingAnswer.Thing'];
export type ThingAnswer = Schemas['AnythingAnswer'];

export const kinds = thingKinds;
export type Kind = ThingKind;
export type OtherKind = Exclude<Kind, 'doctor'>;
