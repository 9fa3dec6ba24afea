import type { components, paths } from '@/api/search';
import { apiFor } from '@/shared/api/client';

export const savedApi = apiFor<paths>();

type Schemas = components['schemas'];
export type SavedSearch = Schemas['SavedSearchController.SavedSearchResponse'];
export type Alert = SavedSearch['alert'];
export type Shortlist = Schemas['ReadingShortLists.Shown'];
export type Entry = Schemas['ReadingShortLists.ShownEntry'];
export type Card = Schemas['DoctorCard'];

export const alerts: Alert[] = ['none', 'daily', 'at-once'];

/** The address of one list. */
export function listKey(institution: string, id: string) {
  return { params: { path: { institution, id } } };
}
