import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { components } from '@/api/notification';
import { getJson, sendJson } from '@/shared/api/http';

export type InboxItem = components['schemas']['InboxItemResponse'];
export type TopicWish = components['schemas']['TopicWish'];
export type MailWish = TopicWish['mail'];
type InboxPage = { items: InboxItem[]; page: number; size: number; total: number };

/** Everything that a message changes begins with it. */
export const inboxKey = ['inbox'] as const;
const listKey = [...inboxKey, 'list'] as const;
const preferencesKey = ['inbox-preferences'] as const;
const size = 20;

/** Newest first, page after page. */
export function useInbox(unreadOnly: boolean) {
  return useInfiniteQuery({
    queryKey: [...listKey, { unreadOnly }],
    queryFn: ({ pageParam }) =>
      getJson<InboxPage>(`/api/inbox?unread=${unreadOnly}&page=${pageParam}&size=${size}`),
    initialPageParam: 0,
    getNextPageParam: (last) => ((last.page + 1) * last.size < last.total ? last.page + 1 : undefined),
  });
}

export function useMarkRead() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => sendJson<void>('POST', `/api/inbox/${id}/read`),
    onSuccess: () => queries.invalidateQueries({ queryKey: inboxKey }),
  });
}

export function useMarkAllRead() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => sendJson<void>('POST', '/api/inbox/read'),
    onSuccess: () => queries.invalidateQueries({ queryKey: inboxKey }),
  });
}

export function usePreferences() {
  return useQuery({
    queryKey: preferencesKey,
    queryFn: () => getJson<TopicWish[]>('/api/inbox/preferences'),
  });
}

export function useChangePreference() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (wish: TopicWish) =>
      sendJson<TopicWish[]>('PUT', '/api/inbox/preferences', { wishes: [wish] }),
    onSuccess: (wishes) => queries.setQueryData(preferencesKey, wishes),
  });
}
