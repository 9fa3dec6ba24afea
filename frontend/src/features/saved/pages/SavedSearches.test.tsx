import { screen, waitFor } from '@testing-library/react';
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
  query: 'specialty=sp-surgery',
  alert: 'daily',
  newCount: 1,
  createdAt: '2026-11-22T10:00:00Z',
};
const card = {
  id: 'd1',
  name: 'Aigul Synakova',
  city: 'Berlin',
  specialties: [],
  identityBound: true,
  checked: [],
};
const house = {
  ...someDoctor,
  roles: ['COORDINATOR' as const],
  institutions: [{ id: 'naryn', name: 'Naryn', roles: ['COORDINATOR' as const] }],
};

beforeAll(() => startTestTexts({ saved }));

it('saves the search on the screen with a title and alerts', async () => {
  const asked = answerWith({ 'POST /api/search/saved': () => ({ status: 201, body: search }) });
  renderInApp(<SaveSearch query="specialty=sp-surgery" title="Surgeons" />);
  await userEvent.click(screen.getByRole('button', { name: 'Save this search' }));
  await userEvent.click(await screen.findByText('At once'));
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(asked.some(({ method }) => method === 'POST')).toBe(true));
  expect(await asked.find(({ method }) => method === 'POST')?.json()).toEqual({
    title: 'Surgeons',
    query: 'specialty=sp-surgery',
    alert: 'at-once',
  });
});

it('offers nothing to a visitor', () => {
  renderInApp(<SaveSearch query="q=x" title="x" />, { session: visitor });
  renderInApp(<ShortlistButton doctorId="d1" />, { session: visitor });
  expect(screen.queryByRole('button')).toBeNull();
});

it('shows who is new until the reader has seen them', async () => {
  let seen = false;
  answerWith({
    'GET /api/search/saved': () => ({ body: [{ ...search, newCount: seen ? 0 : 1 }] }),
    'GET /api/search/saved/s1/matches': () => ({ body: [card] }),
    'POST /api/search/saved/s1/opening': () => {
      seen = true;
      return { status: 204 };
    },
  });
  renderInApp(<SavedSearches />);
  expect(await screen.findByText('Aigul Synakova')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'I have seen them' }));
  await waitFor(() => expect(screen.queryByText('Aigul Synakova')).toBeNull());
  expect(screen.getByRole('link', { name: 'Surgeons' })).toHaveAttribute(
    'href',
    '/en/search?specialty=sp-surgery',
  );
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
