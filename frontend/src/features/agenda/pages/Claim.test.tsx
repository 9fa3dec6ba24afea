import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderInApp, someDoctor, startTestTexts, visitor } from '@/shared/testing/render';
import { answerWith } from '@/shared/testing/server';
import { readClaimCode } from '../api/claimCode';
import agenda from '../locales/en.json';
import Claim from './Claim';

beforeAll(() => startTestTexts({ agenda }));

const code = 'ABCDEFGHJKLMNPQRSTUV';
const preview = {
  names: ['Invented Nurse'],
  institution: 'Trial Hospital',
  events: [
    {
      id: '01900000-0000-7000-8000-000000000001',
      title: { original: 'en', texts: { en: 'Bronchoscopy in children' } },
      start: '2027-03-08T12:00:00Z',
      attended: true,
      twice: false,
    },
  ],
};

it('shows what will move and moves it by the button only', async () => {
  const asked = answerWith({
    'GET /api/record-claim': () => ({ body: preview }),
    'POST /api/record-claim': () => ({ body: { events: 1 } }),
  });
  renderInApp(<Claim />, { path: `/en/claim#${code}`, session: someDoctor });
  expect(await screen.findByText('Bronchoscopy in children')).toBeVisible();
  expect(screen.getByText('Invented Nurse')).toBeVisible();
  expect(screen.getByText('attended')).toBeVisible();
  expect(screen.getByText(/written differently/)).toBeVisible();
  expect(asked.map(({ method, headers }) => [method, headers.get('Claim-Code')])).toEqual([['GET', code]]);
  await userEvent.click(screen.getByRole('button', { name: 'This is me: move it' }));
  expect(await screen.findByText('1 event is now in your account.')).toBeVisible();
  expect(asked.every(({ url }) => !url.includes(code))).toBe(true);
});

it('asks for another code when this one opens nothing', async () => {
  answerWith({
    'GET /api/record-claim': () => ({
      status: 410,
      body: { code: 'registration.claim-refused', title: 'This code opens nothing' },
    }),
  });
  renderInApp(<Claim />, { path: `/en/claim#${code}`, session: someDoctor });
  expect(await screen.findByText('This code opens nothing')).toBeVisible();
  await userEvent.type(screen.getByRole('textbox', { name: 'Code' }), 'ABC');
  await userEvent.click(screen.getByRole('button', { name: 'Show what it is' }));
  expect(screen.getByText('Enter all 20 characters of the code.')).toBeVisible();
});

it('lets a visitor sign in and come back, without asking the server', () => {
  const asked = answerWith({});
  renderInApp(<Claim />, { path: `/en/claim#${code}`, session: visitor });
  expect(screen.getByRole('link', { name: 'Sign in' })).toHaveAttribute(
    'href',
    `/en/sign-in?next=${encodeURIComponent(`/en/claim#${code}`)}`,
  );
  expect(asked).toEqual([]);
});

it('reads a code as people type it, on a Cyrillic keyboard too', () => {
  expect(readClaimCode(' abcde-fghjk lmnpq–rstuv ')).toBe(code);
  expect(readClaimCode('АBСDЕ-FGНJК-LМNРQ-RSТUV')).toBe(code);
  expect(readClaimCode('ABCDE-FGHJK-LMNPQ-RSTUҮ')).toBe('ABCDEFGHJKLMNPQRSTUY');
  expect(readClaimCode('ABCDE-FGHJK-LMNPQ-RSTU0')).toBeUndefined();
});
