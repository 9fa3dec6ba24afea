import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderInApp, startTestTexts } from '@/shared/testing/render';
import { answerWith } from '@/shared/testing/server';
import doctor from '../locales/en.json';
import { EditAvailability } from './editors';

beforeAll(() => startTestTexts({ doctor }));

it('what was typed while another window saved is named, stays, and can be saved over it', async () => {
  const there = { daysAYear: 10, version: 1 };
  const asked = answerWith({
    'GET /api/doctors/me/availability': () => ({
      body: { daysAYear: there.daysAYear, weekly: [], days: [], travel: [] },
      headers: { ETag: `"${there.version}"` },
    }),
    'PUT /api/doctors/me/availability': (request) =>
      request.headers.get('If-Match') === '"2"'
        ? { status: 204 }
        : { status: 412, body: { title: 'Changed by somebody else', changed: ['daysAYear'] } },
  });
  renderInApp(<EditAvailability />);
  const days = await screen.findByRole('textbox', { name: 'Days a year' });
  await userEvent.clear(days);
  await userEvent.type(days, '20');
  Object.assign(there, { daysAYear: 15, version: 2 });
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Different from yours now: Days a year.');
  await waitFor(() => expect(asked.filter(({ method }) => method === 'GET').length).toBeGreaterThan(1));
  expect(days).toHaveValue('20');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  expect(
    asked.filter(({ method }) => method === 'PUT').map(({ headers }) => headers.get('If-Match')),
  ).toEqual(['"1"', '"2"']);
});
