import { configure, fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderInApp, startTestTexts } from '@/shared/testing/render';
import { answerWith } from '@/shared/testing/server';
import identity from '../locales/en.json';
import Account from './Account';
import AdminAccounts from './AdminAccounts';
import AdminClients from './AdminClients';

vi.setConfig({ testTimeout: 60_000 });
configure({ asyncUtilTimeout: 20_000 });
beforeAll(() => startTestTexts({ identity }));

/** Types at once: key by key takes too long in jsdom. */
function fill(label: RegExp | string, value: string) {
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
}

const account = {
  email: 'a@example.org',
  deliverable: true,
  name: { cyrillic: 'Сынакова Айгүл', former: [] },
  language: 'en',
  zone: 'Europe/Berlin',
  hasPassword: true,
  providers: [],
};
const consent = {
  purpose: 'PUBLIC_PAGE',
  given: false,
  title: 'I have a public page',
  explanation: 'Everybody can read it.',
  controller: 'Ministry of Health',
  recipients: 'Everybody',
  countries: 'All countries',
  withdrawal: 'Untick it',
  notice: '2026-11',
  history: [],
};
const sessions = [
  {
    id: 's1',
    device: 'Firefox · Linux',
    sharedComputer: false,
    since: '2027-03-01T10:00:00Z',
    lastUsed: '2027-03-01T10:00:00Z',
    current: true,
  },
  {
    id: 's2',
    device: 'Chrome · Android',
    sharedComputer: true,
    since: '2027-03-01T10:00:00Z',
    lastUsed: '2027-03-01T11:00:00Z',
    current: false,
  },
];
const own = {
  'GET /api/account': () => ({ body: account }),
  'GET /api/account/consents': () => ({ body: [consent] }),
  'GET /api/account/sessions': () => ({ body: sessions }),
  'GET /api/sign-in/options': () => ({ body: { providers: [], demo: false } }),
  'GET /api/session': () => ({ body: {} }),
};

it('gives one consent with its switch and names who, where and how to withdraw', async () => {
  const asked = answerWith({ ...own, 'PUT /api/account/consents/PUBLIC_PAGE': () => ({ status: 204 }) });
  renderInApp(<Account />, { path: '/en/me/account' });
  const publicPage = await screen.findByRole('switch', { name: /I have a public page/ });
  expect(publicPage).not.toBeChecked();
  expect(screen.getByText('Ministry of Health')).toBeInTheDocument();
  await userEvent.click(publicPage);
  await waitFor(() => expect(asked.some(({ method }) => method === 'PUT')).toBe(true));
  expect(await asked.find(({ method }) => method === 'PUT')?.json()).toEqual({ given: true });
});

it('shows where one is signed in and ends another session', async () => {
  const asked = answerWith({ ...own, 'DELETE /api/account/sessions/s2': () => ({ status: 204 }) });
  renderInApp(<Account />, { path: '/en/me/account' });
  expect(await screen.findByText('this device')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Sign out there' }));
  await waitFor(() => expect(asked.some(({ url }) => url.endsWith('/sessions/s2'))).toBe(true));
});

it('says so when mail comes back', async () => {
  answerWith({ ...own, 'GET /api/account': () => ({ body: { ...account, deliverable: false } }) });
  renderInApp(<Account />, { path: '/en/me/account' });
  expect(await screen.findByText('Mail to your address comes back')).toBeVisible();
});

it('grants a role to an account and locks it with a reason', async () => {
  const row = {
    id: 'a1',
    email: 'o@example.org',
    state: 'ACTIVE',
    roles: ['ANALYST'],
    bounced: false,
    createdAt: '2027-03-01T10:00:00Z',
  };
  const asked = answerWith({
    'GET /api/admin/accounts': () => ({ body: { items: [row], page: 0, size: 20, total: 1 } }),
    'POST /api/admin/accounts/a1/lock': () => ({ status: 204 }),
  });
  renderInApp(<AdminAccounts />, { path: '/en/admin/accounts' });
  await userEvent.click(await screen.findByText('o@example.org'));
  await userEvent.click(await screen.findByRole('button', { name: 'Lock' }));
  await screen.findByLabelText('Reason');
  fill('Reason', 'phone stolen');
  const [, confirm] = await screen.findAllByRole('button', { name: 'Lock' });
  await userEvent.click(confirm as HTMLElement);
  await waitFor(() => expect(asked.some(({ url }) => url.endsWith('/a1/lock'))).toBe(true));
  expect(await asked.find(({ url }) => url.endsWith('/a1/lock'))?.json()).toEqual({ reason: 'phone stolen' });
});

it('shows a client’s secret once', async () => {
  answerWith({
    'GET /api/admin/clients': () => ({
      body: { clients: [], scopes: ['directory.read'], tokenUrl: 'https://daryger.example/oauth2/token' },
    }),
    'POST /api/admin/clients': () => ({
      status: 201,
      body: { id: 'c1', clientId: 'client-1', secret: 'the-secret' },
    }),
    'GET /api/session': () => ({ body: {} }),
  });
  renderInApp(<AdminClients />, { path: '/en/admin/clients' });
  const [first] = await screen.findAllByRole('button', { name: 'New client' });
  await userEvent.click(first as HTMLElement);
  await screen.findByLabelText(/Name/);
  fill(/Name/, 'Portal');
  await userEvent.click(screen.getByRole('checkbox', { name: 'directory.read' }));
  await userEvent.click(screen.getByRole('button', { name: 'Register' }));
  expect(await screen.findByText('the-secret')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'I have kept it' }));
  await waitFor(() => expect(screen.queryByText('the-secret')).toBeNull());
});
