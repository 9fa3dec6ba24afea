import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { components } from '@/api/calendar';
import { getJson, sendJson } from '@/shared/api/http';

type Feed = components['schemas']['FeedResponse'];

const feedKey = ['calendar-feed'] as const;
const address = '/api/calendar/feed';

export function useFeed() {
  return useQuery({ queryKey: feedKey, queryFn: () => getJson<Feed>(address) });
}

/** Makes a new address; the answer is the only time that it is shown. */
export function useRenewFeed() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => sendJson<Feed>('POST', address),
    onSuccess: (feed) => queries.setQueryData(feedKey, feed),
  });
}

export function useRemoveFeed() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => sendJson<void>('DELETE', address),
    onSuccess: () => queries.invalidateQueries({ queryKey: feedKey }),
  });
}
