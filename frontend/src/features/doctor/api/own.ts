import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { components } from '@/api/doctor';
import { getJson, send, sendJson } from '@/shared/api/http';
import { Problem } from '@/shared/api/problem';

type Schemas = components['schemas'];
export type OwnParts = {
  profile: { read: Schemas['OwnProfileResponse']; write: Schemas['ProfileRequest'] };
  expertise: { read: Schemas['ExpertiseDetails']; write: Schemas['ExpertiseRequest'] };
  availability: { read: Schemas['AvailabilityDetails']; write: Schemas['AvailabilityRequest'] };
  visibility: { read: Schemas['VisibilityResponse']; write: Schemas['VisibilityRequest'] };
};
export type Part = keyof OwnParts;

const address = (part: Part) => `/api/doctors/me/${part}`;

async function read<P extends Part>(part: P, signal: AbortSignal) {
  const response = await send(new Request(new URL(address(part), window.location.origin), { signal }));
  const etag = response.headers.get('ETag') ?? '';
  return { value: (await response.json()) as OwnParts[P]['read'], etag: etag.replace(/^W\//, '') };
}

/** One part of the own profile with the version to change it by; asked anew each time it is opened. */
export function useOwnPart<P extends Part>(part: P) {
  return useQuery({
    queryKey: ['doctor', 'own', part],
    queryFn: ({ signal }) => read(part, signal),
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
}

export function writePart<P extends Part>(part: P, etag: string, value: OwnParts[P]['write']) {
  return sendJson('PUT', address(part), value, { headers: { 'If-Match': etag } });
}

/** What the ministry noted when it invited this person, or undefined. */
export async function readInvitation(): Promise<Schemas['InvitationResponse'] | undefined> {
  try {
    return await getJson<Schemas['InvitationResponse']>('/api/doctors/me/invitation');
  } catch (error) {
    if (Problem.from(error).status === 404) return undefined;
    throw error;
  }
}

/** Whether this account has a profile already, so that nobody fills in the steps twice. */
export async function isRegistered(): Promise<boolean> {
  try {
    await getJson('/api/doctors/me');
    return true;
  } catch (error) {
    if (Problem.from(error).status === 404) return false;
    throw error;
  }
}

/** After a change of the own profile: everything that shows it is asked again. */
export function useOwnChanged(): () => Promise<void> {
  const client = useQueryClient();
  return useCallback(async () => {
    await Promise.all([
      client.invalidateQueries({ queryKey: ['get', '/api/doctors/me'] }),
      client.invalidateQueries({ queryKey: ['get', '/api/doctors/me/preview'] }),
      client.invalidateQueries({ queryKey: ['doctor', 'own'] }),
    ]);
  }, [client]);
}
