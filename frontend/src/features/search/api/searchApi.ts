import type { components, paths } from '@/api/search';
import { apiFor } from '@/shared/api/client';

export const searchApi = apiFor<paths>();

type Schemas = components['schemas'];
export type Answer = Schemas['SearchingDoctors.Answer'];
export type Hit = Schemas['SearchingDoctors.DoctorHit'];
export type Chip = Schemas['SearchingDoctors.Chip'];
export type FacetValue = Schemas['SearchingDoctors.FacetValue'];
export type Checked = Schemas['CheckedCredential'];

/** The filters of the address, in the order in which they are shown. */
export const facets = ['specialty', 'skill', 'country', 'city', 'spokenLanguage', 'kind'] as const;
export type Facet = (typeof facets)[number];

export const sorts = ['RELEVANCE', 'NAME', 'FRESHNESS'] as const;
export type Sort = (typeof sorts)[number];

export const pageSize = 20;
