import type { components } from '@/api/search';

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

export const kinds = ['doctor', 'offer', 'need', 'event', 'institution'] as const;
export type Kind = (typeof kinds)[number];
export type OtherKind = Exclude<Kind, 'doctor'>;
