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

const newerOne = { content: { title: 'Theirs', kinds: ['a'] }, savedAt: '2027-01-01T11:00:00Z', version: 3 };

/** Another window has saved since this one was opened. */
async function parted(forced: () => { status: number; body?: object }) {
  let reads = 0;
  const asked = answerWith({
    'GET /api/drafts/need': () => {
      reads += 1;
      return { body: reads === 1 ? { ...newerOne, content: { title: 'First' }, version: 2 } : newerOne };
    },
    'PUT /api/drafts/need': forced,
  });
  const opened = open();
  await waitFor(() => expect(opened.result.current.state).toBe('saved'));
  act(() => opened.result.current.save({ title: 'Mine', kinds: [] }));
  await waitFor(() => expect(opened.result.current.state).toBe('elsewhere'), { timeout: 3000 });
  return { ...opened, asked };
}

it('says over which version it saves, and tells when another window was faster', async () => {
  const { result, asked } = await parted(() => ({ status: 412, body: { code: 'shared.changed-meanwhile' } }));
  expect(asked.find(({ method }) => method === 'PUT')?.headers.get('If-Match')).toBe('"2"');
  act(() => result.current.save({ title: 'Mine, longer', kinds: [] }));
  expect(result.current.state).toBe('elsewhere');
  await act(() => result.current.takeTheirs());
  expect(result.current.start).toEqual({ title: 'Theirs', kinds: ['a'] });
  expect(result.current.round).toBe(1);
  expect(result.current.state).toBe('saved');
  expect(window.localStorage.getItem(key)).toBeNull();
});

it('writes over the other window only when asked to, with the last words', async () => {
  let puts = 0;
  const { result, asked } = await parted(() => {
    puts += 1;
    return puts === 1 ? { status: 412, body: {} } : { status: 200, body: { version: 4 } };
  });
  act(() => result.current.save({ title: 'Mine, longer', kinds: [] }));
  act(() => result.current.keepMine());
  await waitFor(() => expect(result.current.state).toBe('saved'));
  const last = asked.filter(({ method }) => method === 'PUT').at(-1);
  expect(last?.headers.get('If-Match')).toBeNull();
  expect(await last?.json()).toEqual({ content: { title: 'Mine, longer', kinds: [] } });
});

it('asks which one stays when this browser has words that were written over an older version', async () => {
  window.localStorage.setItem(
    key,
    JSON.stringify({ content: { title: 'Offline' }, version: 1, savedAt: '2027-01-01T12:00:00Z' }),
  );
  answerWith({ 'GET /api/drafts/need': () => ({ body: newerOne }) });
  const { result } = open();
  await waitFor(() => expect(result.current.state).toBe('elsewhere'));
  expect(result.current.start?.title).toBe('Offline');
});
