import type { ReactNode } from 'react';
import { SignInPlease } from '../session/SignInPlease';
import { hasRole, type Role, useSession } from '../session/session';
import { ErrorState } from '../ui/ErrorState';
import { Forbidden } from '../ui/Forbidden';
import { LoadingSkeleton } from '../ui/LoadingSkeleton';

type Props = {
  /** Empty: anybody who is signed in. */
  roles: readonly Role[];
  /** HEAD and COORDINATOR count only in this institution. */
  institutionId?: string | undefined;
  children: ReactNode;
};

/** Shows its children to those who may see them, and the others why not. Only for the eye: the server decides. */
export function RequireRole({ roles, institutionId, children }: Props) {
  const { session, isPending, error, refresh } = useSession();
  if (isPending) return <LoadingSkeleton />;
  if (error) return <ErrorState error={error} onRetry={refresh} />;
  if (!session?.signedIn) return <SignInPlease />;
  const here = institutionId
    ? (session.institutions.find(({ id }) => id === institutionId)?.roles ?? [])
    : session.roles;
  const allowed = roles.length === 0 || hasRole({ ...session, roles: here }, roles);
  return allowed ? children : <Forbidden />;
}
