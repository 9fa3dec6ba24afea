import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { getJson } from '../api/http';

export type Role =
  | 'DOCTOR'
  | 'PARTICIPANT'
  | 'HEAD'
  | 'COORDINATOR'
  | 'VERIFIER'
  | 'SCHEDULER'
  | 'PROGRAMME_MANAGER'
  | 'ANALYST'
  | 'ADMINISTRATOR';

export const ministryRoles: Role[] = ['VERIFIER', 'SCHEDULER', 'PROGRAMME_MANAGER', 'ANALYST'];
export const ownRoles: Role[] = ['DOCTOR', 'PARTICIPANT'];
export const institutionRoles: Role[] = ['HEAD', 'COORDINATOR'];

export type InstitutionOfSession = { id: string; name: string; roles: Role[] };

export type Session = {
  signedIn: boolean;
  accountId: string | null;
  name: string | null;
  roles: Role[];
  institutions: InstitutionOfSession[];
  language: string | null;
  zone: string | null;
  demo: boolean;
  unread: number;
  /** Somebody said "shared computer" at sign-in: nothing personal may stay in this browser. */
  sharedComputer: boolean;
};

export const sessionKey = ['session'] as const;

export const sessionQuery = queryOptions({
  queryKey: sessionKey,
  queryFn: () => getJson<Session>('/api/session'),
  staleTime: 5 * 60_000,
});

/** Who is here. `session` is undefined only until the first answer. */
export function useSession() {
  const client = useQueryClient();
  const { data, isPending, error } = useQuery(sessionQuery);
  const refresh = useCallback(() => client.invalidateQueries({ queryKey: sessionKey }), [client]);
  return { session: data, isPending, error, refresh };
}

/** Drops everything that was loaded for the person before: call it after signing in and after signing out. */
export function useSessionChanged(): () => Promise<void> {
  const client = useQueryClient();
  return useCallback(async () => {
    await client.cancelQueries();
    client.removeQueries({ predicate: (query) => query.queryKey[0] !== 'session' });
    await client.refetchQueries({ queryKey: sessionKey });
  }, [client]);
}

export function hasRole(session: Session | undefined, roles: readonly Role[]): boolean {
  return session?.signedIn === true && session.roles.some((role) => roles.includes(role));
}

/** Where somebody's work begins: the path (without language) of the first zone that is theirs. */
export function homeOf(session: Session | undefined): string {
  if (!session?.signedIn) return '/';
  if (hasRole(session, ministryRoles)) return '/ministry';
  const institution = session.institutions[0];
  if (institution) return `/institution/${institution.id}`;
  if (hasRole(session, ['ADMINISTRATOR'])) return '/admin';
  return '/me';
}
