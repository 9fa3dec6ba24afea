import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { renderInApp, startTestTexts } from '@/shared/testing/render';
import notification from '../locales/en.json';
import DemoMails from './DemoMails';
import Inbox from './Inbox';
import InboxSettings from './InboxSettings';

const item = {
  id: 'item-1',
  topic: 'EVENTS',
  title: 'It stands: Bronchoscopy',
  text: 'The event is in the calendar.',
  times: ['Monday, 8 March 2027, 13:00 (Berlin) · 18:00 (Bishkek), same day'],
  link: '/events/1',
  at: '2027-03-01T12:00:00Z',
  read: false,
};

let answers: Record<string, unknown>;
const calls: string[] = [];

function answer(request: Request): Response {
  const path = new URL(request.url).pathname;
  calls.push(`${request.method} ${path}`);
  const body = answers[`${request.method} ${path}`];
  return body === undefined
    ? new Response(null, { status: 204 })
    : new Response(JSON.stringify(body), { status: 200, headers: { 'Content-Type': 'application/json' } });
}

beforeAll(() => startTestTexts({ notification }));
beforeEach(() => {
  calls.length = 0;
  answers = {
    'GET /api/inbox': { items: [item], page: 0, size: 20, total: 1 },
    'GET /api/inbox/unread': { unread: 1 },
  };
  vi.stubGlobal('fetch', (input: Request | string) =>
    Promise.resolve(
      answer(typeof input === 'string' ? new Request(new URL(input, 'http://localhost')) : input),
    ),
  );
});

test('shows what the server worded, with both clocks and a link to where it is dealt with', async () => {
  renderInApp(<Inbox />);
  const link = await screen.findByRole('link', { name: item.title });
  expect(link.getAttribute('href')).toBe('/en/events/1');
  expect(screen.getByText(item.times[0] ?? '')).toBeDefined();
  expect(await screen.findByText('1 unread message')).toBeDefined();
});

test('marks one message as read and asks again', async () => {
  renderInApp(<Inbox />);
  await userEvent.click(await screen.findByRole('button', { name: /Mark as read: It stands/ }));
  await waitFor(() => expect(calls).toContain('POST /api/inbox/item-1/read'));
  await waitFor(() => expect(calls.filter((call) => call === 'GET /api/inbox').length).toBeGreaterThan(1));
});

test('teaches the next step when nothing is there yet', async () => {
  answers['GET /api/inbox'] = { items: [], page: 0, size: 20, total: 0 };
  answers['GET /api/inbox/unread'] = { unread: 0 };
  renderInApp(<Inbox />);
  expect(await screen.findByText('Nothing here yet')).toBeDefined();
});

test('changes how mail about a topic comes', async () => {
  answers['GET /api/inbox/preferences'] = [{ topic: 'EVENTS', mail: 'AT_ONCE' }];
  answers['PUT /api/inbox/preferences'] = [{ topic: 'EVENTS', mail: 'DAILY' }];
  answers['GET /api/calendar/feed'] = {};
  renderInApp(<InboxSettings />);
  await userEvent.click(await screen.findByRole('radio', { name: 'Once a day' }));
  await waitFor(() => expect(calls).toContain('PUT /api/inbox/preferences'));
});

test('makes the links of a demo mail clickable and nothing else', async () => {
  answers['GET /api/demo/mails'] = [
    {
      id: 'mail-1',
      to: 'doctor@example.org',
      subject: 'Invitation',
      at: item.at,
      text: 'Answer: http://localhost/en/answer/token <b>now</b>',
      files: ['daryger.ics'],
    },
  ];
  renderInApp(<DemoMails />);
  await userEvent.click(await screen.findByRole('button', { name: /Invitation/ }));
  const link = await screen.findByRole('link', { name: 'http://localhost/en/answer/token' });
  expect(link.getAttribute('href')).toBe('http://localhost/en/answer/token');
  expect(screen.getByText(/<b>now<\/b>/)).toBeDefined();
});
