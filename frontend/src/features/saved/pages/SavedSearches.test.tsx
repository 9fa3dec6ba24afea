import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { renderInApp, someDoctor, startTestTexts, visitor } from '@/shared/testing/render';
import { answerWith } from '@/shared/testing/server';
import SaveSearch from '../components/SaveSearch';
import ShortlistButton from '../components/ShortlistButton';
import saved from '../locales/en.json';
import SavedSearches from './SavedSearches';
import ShortlistPage from './ShortlistPage';
import StopAlert from './StopAlert';

const search = {
  id: 's1',
  title: 'Surgeons',
  scope: 'doctors',
  query: 'specialty=sp-surgery',
  kinds: ['doctor'],
  page: '/search?specialty=sp-surgery',
  alert: 'daily',
  newCount: 1,
  createdAt: '2026-11-22T10:00:00Z',
};
const found = [
  { kind: 'doctor', id: 'd1', title: 'Aigul Synakova', line: 'Surgery · Berlin', why: [] },
  { kind: 'need', id: 'n1', title: 'Bronchoscopy for six', line: 'Naryn', why: [] },
];
const house = {
  ...someDoctor,
  roles: ['COORDINATOR' as const],
  institutions: [{ id: 'naryn', name: 'Naryn', roles: ['COORDINATOR' as const] }],
};

beforeAll(() => startTestTexts({ saved }));

it('saves the search on the screen with a title and alerts', async () => {
  const asked = answerWith({ 'POST /api/search/saved': () => ({ status: 201, body: search }) });
  renderInApp(<SaveSearch kind="doctor" query="specialty=sp-surgery" title="Surgeons" />);
  await userEvent.click(screen.getByRole('button', { name: 'Save this search' }));
  await userEvent.click(await screen.findByText('At once'));
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(asked.some(({ method }) => method === 'POST')).toBe(true));
  expect(await asked.find(({ method }) => method === 'POST')?.json()).toEqual({
    title: 'Surgeons',
    scope: 'doctors',
    query: 'specialty=sp-surgery',
    alert: 'at-once',
  });
});

it('saves a search over other things, among the kinds that are ticked', async () => {
  const asked = answerWith({ 'POST /api/search/saved': () => ({ status: 201, body: search }) });
  renderInApp(<SaveSearch kind="event" query="q=lungs" title="lungs" />);
  await userEvent.click(screen.getByRole('button', { name: 'Save this search' }));
  const among = within(await screen.findByRole('group', { name: 'What to look for' }));
  expect(among.getByRole('checkbox', { name: 'Events' })).toBeChecked();
  expect(among.getByRole('checkbox', { name: 'Doctors' })).not.toBeChecked();
  await userEvent.click(among.getByRole('checkbox', { name: 'Events' }));
  expect(screen.getByRole('button', { name: 'Save' })).toBeDisabled();
  await userEvent.click(among.getByRole('checkbox', { name: 'Needs' }));
  await userEvent.click(among.getByRole('checkbox', { name: 'Events' }));
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(asked.some(({ method }) => method === 'POST')).toBe(true));
  expect(await asked.find(({ method }) => method === 'POST')?.json()).toEqual({
    title: 'lungs',
    scope: 'anything',
    query: 'q=lungs&kinds=need&kinds=event',
    alert: 'daily',
  });
});

it('does not offer to look for what the reader can not open', async () => {
  renderInApp(<SaveSearch kind="event" query="q=lungs" title="lungs" />, {
    session: { ...someDoctor, roles: ['PARTICIPANT' as const] },
  });
  await userEvent.click(screen.getByRole('button', { name: 'Save this search' }));
  expect(await screen.findByRole('checkbox', { name: 'Offers' })).toBeVisible();
  expect(screen.queryByRole('checkbox', { name: 'Needs' })).toBeNull();
});

it('offers nothing to a visitor', () => {
  renderInApp(<SaveSearch kind="doctor" query="q=x" title="x" />, { session: visitor });
  renderInApp(<ShortlistButton doctorId="d1" />, { session: visitor });
  expect(screen.queryByRole('button')).toBeNull();
});

it('shows who is new until the reader has seen them', async () => {
  let seen = false;
  answerWith({
    'GET /api/search/saved': () => ({ body: [{ ...search, newCount: seen ? 0 : 1 }] }),
    'GET /api/search/saved/s1/matches': () => ({ body: found }),
    'POST /api/search/saved/s1/opening': () => {
      seen = true;
      return { status: 204 };
    },
  });
  renderInApp(<SavedSearches />);
  expect(await screen.findByRole('link', { name: 'Aigul Synakova' })).toHaveAttribute(
    'href',
    '/en/doctors/d1',
  );
  expect(screen.getByRole('link', { name: 'Bronchoscopy for six' })).toHaveAttribute(
    'href',
    '/en/me/needs/n1',
  );
  expect(screen.getByText('Training need · Naryn')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'I have seen them' }));
  await waitFor(() => expect(screen.queryByText('Aigul Synakova')).toBeNull());
  expect(screen.getByRole('link', { name: 'Surgeons' })).toHaveAttribute(
    'href',
    '/en/search?specialty=sp-surgery',
  );
});

it('says what each search is over, and changes it', async () => {
  const events = {
    ...search,
    scope: 'anything',
    query: 'q=lungs&kinds=event',
    kinds: ['event'],
    page: '/search?q=lungs&tab=event',
    newCount: 0,
  };
  const asked = answerWith({
    'GET /api/search/saved': () => ({ body: [events] }),
    'PUT /api/search/saved/s1': () => ({ body: events }),
  });
  renderInApp(<SavedSearches />);
  expect(await screen.findByText(/^In: Events\./)).toBeVisible();
  expect(screen.getByRole('link', { name: 'Surgeons' })).toHaveAttribute(
    'href',
    '/en/search?q=lungs&tab=event',
  );
  await userEvent.click(screen.getByRole('button', { name: 'Title and alerts' }));
  await userEvent.click(await screen.findByRole('checkbox', { name: 'Offers' }));
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(asked.some(({ method }) => method === 'PUT')).toBe(true));
  expect(await asked.find(({ method }) => method === 'PUT')?.json()).toMatchObject({
    scope: 'anything',
    query: 'q=lungs&kinds=offer&kinds=event',
  });
});

it('stops the alerts only by the button', async () => {
  let alert = 'at-once';
  answerWith({
    'GET /api/search/saved/stop/t1': () => ({ body: { title: 'Surgeons', alert } }),
    'POST /api/search/saved/stop/t1': () => {
      alert = 'none';
      return { body: { title: 'Surgeons', alert } };
    },
  });
  renderInApp(
    <Routes>
      <Route path="/en/search/stop/:token" element={<StopAlert />} />
    </Routes>,
    { session: visitor, path: '/en/search/stop/t1' },
  );
  await userEvent.click(await screen.findByRole('button', { name: 'No more mails about this search' }));
  expect(await screen.findByRole('status')).toHaveTextContent('No more mails come about “Surgeons”');
});

it('puts a doctor on a new list of the house', async () => {
  const asked = answerWith({
    'GET /api/institutions/naryn/shortlists': () => ({ body: [] }),
    'POST /api/institutions/naryn/shortlists': () => ({ status: 201, body: { id: 'l1' } }),
    'PUT /api/institutions/naryn/shortlists/l1/entries': () => ({ status: 204 }),
  });
  renderInApp(<ShortlistButton doctorId="d1" />, { session: house });
  await userEvent.click(screen.getByRole('button', { name: 'To a short-list' }));
  await userEvent.type(await screen.findByLabelText('New short-list'), 'Heart');
  await userEvent.click(screen.getByRole('button', { name: 'Create' }));
  await waitFor(() => expect(asked.some(({ method }) => method === 'PUT')).toBe(true));
});

it('shows somebody who withdrew as no longer visible', async () => {
  answerWith({
    'GET /api/institutions/naryn/shortlists/l1': () => ({
      body: {
        id: 'l1',
        title: 'Heart',
        version: 1,
        entries: [
          {
            doctorId: 'd1',
            note: 'Good',
            by: 'A colleague',
            at: '2026-11-22T10:00:00Z',
            version: 1,
            hit: null,
          },
        ],
      },
    }),
  });
  renderInApp(
    <Routes>
      <Route path="/en/institution/:institutionId/shortlists/:listId" element={<ShortlistPage />} />
    </Routes>,
    { session: house, path: '/en/institution/naryn/shortlists/l1' },
  );
  expect(await screen.findByText('No longer visible')).toBeVisible();
  expect(screen.getByText('Good')).toBeVisible();
});
