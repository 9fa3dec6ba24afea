import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { renderInApp, someDoctor, startTestTexts, visitor } from '@/shared/testing/render';
import { answerWith } from '@/shared/testing/server';
import type { EventDetails } from '../api/agendaApi';
import agenda from '../locales/en.json';
import { someDetails } from '../testing';
import EventPage from './EventPage';

beforeAll(() => startTestTexts({ agenda }));

const id = '01900000-0000-7000-8000-000000000001';
const address = `GET /api/events/${id}`;

function show(details: () => EventDetails, session = someDoctor) {
  const asked = answerWith({
    [address]: () => ({ body: details() }),
    'GET /api/taxonomy/languages': () => ({ body: [] }),
    [`POST /api/events/${id}/registration`]: () => ({ status: 204 }),
    'GET /api/session': () => ({ body: session }),
  });
  renderInApp(
    <Routes>
      <Route path="/en/events/:eventId" element={<EventPage />} />
    </Routes>,
    { path: `/en/events/${id}`, session },
  );
  return asked;
}

it('shows both clocks and one button, and no link to those who are not registered', async () => {
  show(() => someDetails());
  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('Bronchoscopy in children');
  expect(screen.getByText('13:00')).toBeVisible();
  expect(screen.getByText(/18:00 Bishkek/)).toBeVisible();
  expect(screen.getByText('The link is shown to those who are registered.')).toBeVisible();
  expect(screen.getByText('15 of 20 seats left')).toBeVisible();
});

it('takes a seat, then shows the link', async () => {
  let seated = false;
  const asked = show(() =>
    seated
      ? someDetails(
          { link: { there: true, visible: true, url: 'https://x.example/1', due: '', mine: false } },
          { myPlace: 'SEAT' },
        )
      : someDetails(),
  );
  const button = await screen.findByRole('button', { name: 'Take a seat' });
  seated = true;
  await userEvent.click(button);
  expect(await screen.findByRole('link', { name: 'Join' })).toHaveAttribute('href', 'https://x.example/1');
  expect(asked.some((request) => request.method === 'POST')).toBe(true);
});

it('asks a visitor to sign in, with the browser’s clock', async () => {
  const asked = show(() => someDetails(), visitor);
  expect(await screen.findByRole('link', { name: 'Sign in to take a seat' })).toBeVisible();
  await waitFor(() => expect(asked.some((request) => request.url.includes('zone='))).toBe(true));
});

it('offers exactly the steps that the server names', async () => {
  show(() => someDetails({ steps: ['MOVE', 'CANCEL'] }, { manages: false, speaks: true }));
  expect(await screen.findByRole('button', { name: 'Move' })).toBeVisible();
  expect(screen.getByRole('button', { name: 'Cancel the event' })).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Publish' })).toBeNull();
  expect(screen.queryByRole('link', { name: 'Edit' })).toBeNull();
});

it('lists what hands-on care still needs', async () => {
  show(() =>
    someDetails(
      {
        clearances: [
          {
            item: 'PERMISSION',
            green: true,
            documentNumber: '17-2',
            documentDate: '2027-02-01',
            mayClear: false,
          },
          { item: 'READINESS', green: false, mayClear: true },
        ],
      },
      { status: 'PROVISIONAL', handsOn: true },
    ),
  );
  expect(await screen.findByText('Provisional: 1 paper is missing.')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Enter the document' })).toBeVisible();
});
