import { hasRole, institutionRoles, ministryRoles, type Session } from '../session/session';

/** What can be found, in the order in which it is shown. */
export const thingKinds = ['doctor', 'offer', 'need', 'event', 'institution'] as const;
export type ThingKind = (typeof thingKinds)[number];

/** The page of a thing that this reader may open. Needs have one in each zone and none for visitors. */
export function thingPage(kind: ThingKind, id: string, session: Session | undefined): string | undefined {
  if (kind !== 'need') return `/${kind}s/${id}`;
  if (hasRole(session, ministryRoles)) return `/ministry/needs/${id}`;
  const [institution] = session?.institutions ?? [];
  if (institution && hasRole(session, institutionRoles)) return `/institution/${institution.id}/needs/${id}`;
  return hasRole(session, ['DOCTOR']) ? `/me/needs/${id}` : undefined;
}
