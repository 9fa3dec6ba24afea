import { QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { setSharedComputer } from '../session/sharedComputer';
import { newQueryClient } from '../testing/render';
import { answerWith } from '../testing/server';
import { useDraft } from './useDraft';

type Need = { title: string; kinds: string[] };
const initial: Need = { title: '', kinds: [] };
const key = 'daryger.draft.account-1.need';

function open() {
  const client = newQueryClient();
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  );
  return renderHook(() => useDraft<Need>('need', initial), { wrapper });
}

const missing = () => ({ status: 404, body: {} });
const broken = () => ({ status: 503, body: {} });

beforeEach(() => {
  // biome-ignore lint/suspicious/noDocumentCookie: jsdom has no Cookie Store API
  document.cookie = 'XSRF-TOKEN=t';
});

it('begins with what the server kept, over the empty form', async () => {
  answerWith({
    'GET /api/drafts/need': () => ({ body: { content: { title: 'Kept' }, savedAt: '2027-01-01T10:00:00Z' } }),
  });
  const { result } = open();
  await waitFor(() => expect(result.current.state).toBe('saved'));
  expect(result.current.start).toEqual({ title: 'Kept', kinds: [] });
  expect(result.current.restored).toBe(true);
});

it('saves the last words after a pause, once', async () => {
  const asked = answerWith({
    'GET /api/drafts/need': missing,
    'PUT /api/drafts/need': () => ({ status: 204 }),
  });
  const { result } = open();
  await waitFor(() => expect(result.current.state).toBe('untouched'));
  act(() => {
    result.current.save({ title: 'B', kinds: [] });
    result.current.save({ title: 'Br', kinds: [] });
  });
  expect(result.current.state).toBe('waiting');
  await waitFor(() => expect(result.current.state).toBe('saved'), { timeout: 3000 });
  const puts = asked.filter(({ method }) => method === 'PUT');
  expect(puts).toHaveLength(1);
  expect(await puts[0]?.json()).toEqual({ content: { title: 'Br', kinds: [] } });
});

it('keeps the words in the browser when the server does not answer, and begins with them next time', async () => {
  answerWith({ 'GET /api/drafts/need': broken, 'PUT /api/drafts/need': broken });
  const first = open();
  await waitFor(() => expect(first.result.current.state).toBe('untouched'));
  act(() => first.result.current.save({ title: 'Offline', kinds: [] }));
  await waitFor(() => expect(first.result.current.state).toBe('kept'), { timeout: 3000 });
  first.unmount();
  const second = open();
  await waitFor(() => expect(second.result.current.state).toBe('kept'));
  expect(second.result.current.start?.title).toBe('Offline');
});

it('keeps nothing in the browser of a shared computer and says so', async () => {
  setSharedComputer(true);
  answerWith({ 'GET /api/drafts/need': missing, 'PUT /api/drafts/need': broken });
  const { result } = open();
  await waitFor(() => expect(result.current.state).toBe('untouched'));
  act(() => result.current.save({ title: 'Secret', kinds: [] }));
  await waitFor(() => expect(result.current.state).toBe('lost'), { timeout: 3000 });
  expect(window.localStorage.getItem(key)).toBeNull();
});

it('is gone everywhere once the form was sent, also words that were about to be saved', async () => {
  const asked = answerWith({
    'GET /api/drafts/need': missing,
    'PUT /api/drafts/need': () => ({ status: 204 }),
    'DELETE /api/drafts/need': () => ({ status: 204 }),
  });
  const { result, unmount } = open();
  await waitFor(() => expect(result.current.state).toBe('untouched'));
  act(() => result.current.save({ title: 'Sent', kinds: [] }));
  await act(() => result.current.clear());
  unmount();
  expect(asked.map(({ method }) => method)).toEqual(['GET', 'DELETE']);
  expect(window.localStorage.getItem(key)).toBeNull();
});

it('saves what was typed last when the page is left', async () => {
  const asked = answerWith({
    'GET /api/drafts/need': missing,
    'PUT /api/drafts/need': () => ({ status: 204 }),
  });
  const { result, unmount } = open();
  await waitFor(() => expect(result.current.state).toBe('untouched'));
  act(() => result.current.save({ title: 'Leaving', kinds: [] }));
  unmount();
  await waitFor(() => expect(asked.some(({ method }) => method === 'PUT')).toBe(true));
});
