import { useQuery } from '@tanstack/react-query';
import { getJson } from '../api/http';
import { useSession } from './session';

export const unreadKey = ['inbox', 'unread'] as const;

/** How many messages wait unread; 0 for visitors. Live: the frame asks again when something arrives. */
export function useUnread(): number {
  const { session } = useSession();
  const { data } = useQuery({
    queryKey: unreadKey,
    queryFn: () => getJson<{ unread: number }>('/api/inbox/unread'),
    enabled: session?.signedIn === true,
    staleTime: 60_000,
  });
  return session?.signedIn ? (data?.unread ?? 0) : 0;
}
