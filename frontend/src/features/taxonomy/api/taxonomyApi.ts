import type { components, paths } from '@/api/taxonomy';
import { apiFor } from '@/shared/api/client';

export const taxonomyApi = apiFor<paths>();
export type ListEntry = components['schemas']['ListEntryResponse'];
export type ListOverview = components['schemas']['ListOverviewResponse'];

export const listNames = [
  'specialties',
  'skills',
  'countries',
  'languages',
  'regions',
  'cities',
  'help',
] as const;
export type ListName = (typeof listNames)[number];

export function isListName(name: string | undefined): name is ListName {
  return listNames.includes(name as ListName);
}
