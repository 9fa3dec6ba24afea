import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Link, useLocation } from 'react-router';
import { beforeAll, expect, test, vi } from 'vitest';
import { renderInApp, startTestTexts } from '@/shared/testing/render';
import { answerWith } from '@/shared/testing/server';
import search from '../locales/en.json';
import Search from './Search';

const doctor = {
  id: 'doctor-1',
  checked: [{ kind: 'FULL_LICENCE', level: 'SOURCE_CHECKED', country: 'DE', checkedOn: '2026-03-12' }],
  help: [],
  identityBound: true,
  languages: [{ code: 'de', level: 'C1' }],
  skills: [{ code: 'bronchoscopy', level: 'TEACHES' }],
  specialties: ['pulmonology'],
};

const found = {
  total: 1,
  hits: [{ doctor, why: ['Specialty: Pulmonology'] }],
  facets: { country: [{ code: 'DE', label: 'Germany', count: 1 }] },
  understood: [
    { type: 'SPECIALTY', code: 'pulmonology', label: 'Pulmonology', text: 'lung doctor', confidence: 1 },
  ],
};

const patience = { timeout: 5000 };

vi.setConfig({ testTimeout: 40_000 });
beforeAll(() => startTestTexts({ search }));

function Address() {
  return <output>{useLocation().search}</output>;
}

function open(path = '/en/search') {
  const asked = answerWith({
    'GET /api/search/doctors': () => ({ body: found }),
    'GET /api/taxonomy/countries': () => ({ body: [{ code: 'DE', label: 'Germany' }] }),
  });
  renderInApp(
    <>
      <Search />
      <Address />
      <Link to="/en/search?q=heart">Another search</Link>
    </>,
    { path },
  );
  return () =>
    asked.filter(({ url }) => url.includes('/api/search')).map(({ url }) => new URL(url).searchParams);
}

test('says who is found, why, what was checked and when, also when the name is hidden', async () => {
  open();
  const card = await screen.findByRole('article');
  expect(within(card).getByRole('link', { name: 'Name hidden' }).getAttribute('href')).toBe(
    '/en/doctors/doctor-1',
  );
  expect(within(card).getByText('Why found: Specialty: Pulmonology')).toBeDefined();
  expect(
    await within(card).findByText(
      /Full licence \(Germany\) · checked at the register or source · 12 Mar 2026/,
    ),
  ).toBeDefined();
  expect(screen.getByText('1 doctor found')).toBeDefined();
});

test('keeps every letter that is typed, asks after a pause and lets the address follow', async () => {
  const questions = open();
  await screen.findByRole('article');
  const box = screen.getByRole('searchbox');
  await userEvent.type(box, 'lung');
  expect(box).toHaveValue('lung');
  await waitFor(() => expect(questions().at(-1)?.get('q')).toBe('lung'), patience);
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('?q=lung'), patience);
  expect(box).toHaveValue('lung');
});

test('follows a link to another search', async () => {
  const questions = open('/en/search?q=lung');
  await screen.findByRole('article');
  await userEvent.click(screen.getByRole('link', { name: 'Another search' }));
  await waitFor(() => expect(questions().at(-1)?.get('q')).toBe('heart'), patience);
  expect(screen.getByRole('searchbox')).toHaveValue('heart');
  expect(screen.getByRole('status')).toHaveTextContent('?q=heart');
});

test('searches the words as they are when a chip is taken away', async () => {
  const questions = open('/en/search?q=lung%20doctor');
  await userEvent.click(await screen.findByRole('button', { name: /Do not understand “lung doctor”/ }));
  await waitFor(() => expect(questions().at(-1)?.getAll('plain')).toEqual(['lung doctor']));
});

test('reads filters from the address and takes them away again', async () => {
  const questions = open('/en/search?country=DE');
  const germany = (await screen.findAllByRole('checkbox', { name: 'Germany (1)', hidden: true }))[0];
  expect(germany).toBeChecked();
  expect(questions()[0]?.getAll('country')).toEqual(['DE']);
  if (germany) await userEvent.click(germany);
  expect(germany).not.toBeChecked();
  await waitFor(() => expect(questions().at(-1)?.getAll('country')).toEqual([]));
});
