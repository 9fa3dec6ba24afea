import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { renderInApp, startTestTexts } from '@/shared/testing/render';
import { answerWith } from '@/shared/testing/server';
import { addressOfSuggestion, type Suggestion } from '../api/suggestApi';
import search from '../locales/en.json';
import { useSuggest } from './useSuggest';

const berlin: Suggestion = { type: 'place', kind: 'CITY', code: '2950159', text: 'Berlin', hint: 'Germany' };
const bern: Suggestion = { type: 'place', kind: 'CITY', code: '2661552', text: 'Bern', hint: 'Switzerland' };
const chosen = vi.fn();

function Box() {
  const [typed, setTyped] = useState('');
  const { field, list } = useSuggest(typed, chosen);
  return (
    <>
      <input
        aria-label="Search"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        {...field}
      />
      {list}
    </>
  );
}

beforeAll(() => startTestTexts({ search }));
afterEach(() => chosen.mockClear());

it('asks nothing below two letters, and once when the reader pauses', async () => {
  const asked = answerWith({ 'GET /api/search/suggest': () => ({ body: { suggestions: [berlin, bern] } }) });
  renderInApp(<Box />);
  await userEvent.type(screen.getByRole('combobox'), 'b');
  expect(asked).toHaveLength(0);
  await userEvent.type(screen.getByRole('combobox'), 'er');
  expect(await screen.findAllByRole('option')).toHaveLength(2);
  expect(asked.map(({ url }) => new URL(url).search)).toEqual(['?q=ber']);
});

it('is chosen by keyboard, and says what is active', async () => {
  answerWith({ 'GET /api/search/suggest': () => ({ body: { suggestions: [berlin, bern] } }) });
  renderInApp(<Box />);
  const box = screen.getByRole('combobox');
  await userEvent.type(box, 'ber');
  await screen.findByRole('listbox');
  // the list tells the field what it found one paint later
  await waitFor(() => expect(box).toHaveAttribute('aria-expanded', 'true'));
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  expect(box).toHaveAttribute('aria-activedescendant', screen.getByRole('option', { selected: true }).id);
  await userEvent.keyboard('{Enter}');
  expect(chosen).toHaveBeenCalledWith(bern, '');
  expect(screen.queryByRole('listbox')).toBeNull();
});

it('closes by Escape and shows no late answer for another text', async () => {
  let late: (() => void) | undefined;
  answerWith({
    'GET /api/search/suggest': async ({ url }) => {
      if (url.endsWith('q=be')) await new Promise<void>((resolve) => (late = resolve));
      return { body: { suggestions: url.endsWith('q=be') ? [bern] : [berlin] } };
    },
  });
  renderInApp(<Box />);
  const box = screen.getByRole('combobox');
  await userEvent.type(box, 'be');
  await waitFor(() => expect(late).toBeDefined());
  await userEvent.type(box, 'rl');
  expect(await screen.findByText('Berlin')).toBeVisible();
  late?.();
  await waitFor(() => expect(screen.queryByText('Bern')).toBeNull());
  await userEvent.keyboard('{Escape}');
  expect(screen.queryByRole('listbox')).toBeNull();
});

it('suggests for the last word when the whole text begins nothing', async () => {
  answerWith({
    'GET /api/search/suggest': ({ url }) => ({
      body: { suggestions: url.endsWith('q=berl') ? [berlin] : [] },
    }),
  });
  renderInApp(<Box />);
  await userEvent.type(screen.getByRole('combobox'), 'surgeon berl');
  await userEvent.click(await screen.findByRole('option'));
  expect(chosen).toHaveBeenCalledWith(berlin, 'surgeon');
});

it('leads to the page of a person, and to a search for everything else', () => {
  expect(addressOfSuggestion({ type: 'name', id: 'd1', text: 'A' }, '')).toBe('/doctors/d1');
  expect(addressOfSuggestion(berlin, 'surgeon')).toBe('/search?q=surgeon&city=2950159');
  expect(addressOfSuggestion({ type: 'place', kind: 'REGION', code: 'kg-n', text: 'Naryn' }, '')).toBe(
    '/search?q=Naryn',
  );
});
