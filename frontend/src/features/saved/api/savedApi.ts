import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { components, paths } from '@/api/search';
import { apiFor } from '@/shared/api/client';
import type { ThingKind } from '@/shared/routing/thingPage';

export const savedApi = apiFor<paths>();

type Schemas = components['schemas'];
export type SavedSearch = Schemas['SavedSearchController.SavedSearchResponse'];
export type Alert = SavedSearch['alert'];
export type Shortlist = Schemas['ReadingShortLists.Shown'];
export type Entry = Schemas['ReadingShortLists.ShownEntry'];
export type Card = Schemas['DoctorCard'];
export type Thing = Schemas['AnythingAnswer.Thing'];

export const alerts: Alert[] = ['none', 'daily', 'at-once'];

/** What `/api/search` is asked: the words, among these kinds. */
export function questionOver(kinds: ThingKind[], query: string): string {
  const params = new URLSearchParams(query);
  params.delete('kinds');
  for (const kind of kinds) params.append('kinds', kind);
  return params.toString();
}

/** The overview of lists counts what is on them: it is asked anew after a change. */
export function useListsChanged(): () => void {
  const client = useQueryClient();
  return useCallback(() => {
    void client.invalidateQueries({ queryKey: ['get', '/api/institutions/{institution}/shortlists'] });
  }, [client]);
}

/** The address of one list. */
export function listKey(institution: string, id: string) {
  return { params: { path: { institution, id } } };
}
