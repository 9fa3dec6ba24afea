import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { usePath } from '@/shared/routing/links';
import { homeOf, sessionQuery, useSessionChanged } from '@/shared/session/session';
import { setSharedComputer } from '@/shared/session/sharedComputer';

/** The page that somebody came from, if it is one of ours. */
function ownPage(next: string | null): string | undefined {
  return next?.startsWith('/') && !next.startsWith('//') && !next.startsWith('/\\') ? next : undefined;
}

/** After signing in: forgets what was loaded for a visitor and goes where the person wanted to, else to their work. */
export function useArrival(): (sharedComputer?: boolean) => Promise<void> {
  const navigate = useNavigate();
  const path = usePath();
  const client = useQueryClient();
  const sessionChanged = useSessionChanged();
  const [params] = useSearchParams();
  const next = ownPage(params.get('next'));
  return useCallback(
    async (sharedComputer) => {
      if (sharedComputer !== undefined) setSharedComputer(sharedComputer);
      await sessionChanged();
      const session = await client.fetchQuery({ ...sessionQuery, staleTime: 0 });
      await navigate(next ?? path(homeOf(session)), { replace: true });
    },
    [client, navigate, next, path, sessionChanged],
  );
}
