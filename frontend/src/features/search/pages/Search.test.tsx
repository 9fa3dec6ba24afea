import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, test, vi } from 'vitest';
import { startTestTexts } from '@/shared/testing/render';
import search from '../locales/en.json';
import { address, openSearch, patience, searchBox } from '../testing/openSearch';

vi.setConfig({ testTimeout: 40_000 });
beforeAll(() => startTestTexts({ search }));

test('says who is found, why, what was checked and when, also when the name is hidden', async () => {
  openSearch();
  const card = await screen.findByRole('article');
  expect(within(card).getByRole('link', { name: 'Name hidden' }).getAttribute('href')).toBe(
    '/en/doctors/doctor-1',
  );
  expect(within(card).getByText('Specialty: Pulmonology')).toBeDefined();
  expect(
    await within(card).findByText(
      /Full licence \(Germany\) · checked at the register or source · 12 Mar 2026/,
    ),
  ).toBeDefined();
  expect(screen.getByText('2 doctors found')).toBeDefined();
});

test('keeps every letter that is typed, asks after a pause and lets the address follow', async () => {
  const questions = openSearch();
  await screen.findByRole('article');
  const box = searchBox();
  await userEvent.type(box, 'lung');
  expect(box).toHaveValue('lung');
  await waitFor(() => expect(questions().at(-1)?.get('q')).toBe('lung'), patience);
  await waitFor(() => expect(address()).toHaveTextContent('?q=lung'), patience);
  expect(box).toHaveValue('lung');
});

test('a suggested place becomes a filter, and its letters go', async () => {
  const questions = openSearch();
  await screen.findByRole('article');
  await userEvent.type(searchBox(), 'heart ger');
  await userEvent.click(await screen.findByRole('option', { name: /Germany/ }));
  await waitFor(() => expect(questions().at(-1)?.getAll('country')).toEqual(['DE']), patience);
  expect(questions().at(-1)?.get('q')).toBeNull();
});

test('follows a link to another search', async () => {
  const questions = openSearch('/en/search?q=lung');
  await screen.findByRole('article');
  await userEvent.click(screen.getByRole('link', { name: 'Another search' }));
  await waitFor(() => expect(questions().at(-1)?.get('q')).toBe('heart'), patience);
  expect(searchBox()).toHaveValue('heart');
  expect(address()).toHaveTextContent('?q=heart');
});

test('searches a chip that is taken away as text, and takes it back', async () => {
  const questions = openSearch('/en/search?q=lung%20doctor');
  await userEvent.click(await screen.findByRole('button', { name: /Do not understand “lung doctor”/ }));
  await waitFor(() => expect(questions().at(-1)?.getAll('plain')).toEqual(['lung doctor']), patience);
  await userEvent.click(screen.getByRole('button', { name: /Understand “lung doctor” by its meaning/ }));
  await waitFor(() => expect(address()).toHaveTextContent('?q=lung+doctor'), patience);
  expect(screen.queryByText('“lung doctor” as text')).toBeNull();
});

test('reads filters from the address, makes one nice to have and takes it away', async () => {
  const questions = openSearch('/en/search?country=DE');
  const germany = await screen.findByRole('checkbox', { name: 'Germany 1', hidden: true });
  expect(germany).toBeChecked();
  expect(questions()[0]?.getAll('country')).toEqual(['DE']);
  await userEvent.click(screen.getByRole('button', { name: 'Germany: only nice to have', hidden: true }));
  await waitFor(() => expect(questions().at(-1)?.getAll('nice')).toEqual(['country:DE']), patience);
  expect(questions().at(-1)?.getAll('country')).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'Remove: Country, Germany' }));
  await waitFor(() => expect(questions().at(-1)?.getAll('nice')).toEqual([]), patience);
  expect(germany).not.toBeChecked();
});

test('finds a value in a long facet, and shows all of it', async () => {
  openSearch();
  await screen.findByRole('article');
  const skill = screen.getByRole('group', { name: /^Skill/, hidden: true });
  expect(within(skill).getAllByRole('checkbox', { hidden: true })).toHaveLength(6);
  await userEvent.type(within(skill).getByRole('textbox', { hidden: true }), 'number 12');
  expect(within(skill).getAllByRole('checkbox', { hidden: true })).toHaveLength(1);
  await userEvent.clear(within(skill).getByRole('textbox', { hidden: true }));
  await userEvent.click(within(skill).getByRole('button', { name: 'Show all 14', hidden: true }));
  expect(within(skill).getAllByRole('checkbox', { hidden: true })).toHaveLength(14);
  expect(screen.getByText('Full licence: checked at the register or source')).toBeDefined();
  expect(screen.getByText('at least 4 hours')).toBeDefined();
});

test('opens further pages below, and as many as the address says', async () => {
  const questions = openSearch();
  await screen.findByRole('article');
  await userEvent.click(screen.getByRole('button', { name: 'Show more' }));
  expect(await screen.findByRole('link', { name: 'Second Doctor' })).toBeDefined();
  expect(questions().at(-1)?.get('cursor')).toBe('cursor-2');
  await waitFor(() => expect(address()).toHaveTextContent('?more=1'), patience);
  expect(screen.getByText('2 of 2 shown')).toBeDefined();
});

test('a shared link with further pages opens them', async () => {
  openSearch('/en/search?more=1');
  expect(await screen.findByRole('link', { name: 'Second Doctor' })).toBeDefined();
});

test('says which condition to drop when nobody fits, and how many that finds', async () => {
  const questions = openSearch('/en/search?country=DE&skill=s1', (params) =>
    params.has('country') ? { total: 0, hits: [], next: null } : { total: 7 },
  );
  const way = await screen.findByRole('button', { name: 'Without “Country: Germany” — 7 doctors' });
  expect(screen.queryByRole('button', { name: /Without “Skill/ })).toBeNull();
  await userEvent.click(way);
  await waitFor(() => expect(questions().at(-1)?.getAll('country')).toEqual([]), patience);
  expect(questions().at(-1)?.getAll('skill')).toEqual(['s1']);
});

test('says that this node answered from its own index', async () => {
  openSearch('/en/search', () => ({ fallback: true }));
  expect(await screen.findByRole('note')).toHaveTextContent('this node answered from its own index');
});

test('shows other kinds with their counts, and no kind that is not counted', async () => {
  openSearch();
  await userEvent.click(await screen.findByRole('button', { name: 'Events 1' }));
  expect((await screen.findByRole('link', { name: 'Lecture on lungs' })).getAttribute('href')).toBe(
    '/en/events/event-1',
  );
  expect(screen.queryByRole('button', { name: /Needs/ })).toBeNull();
  await waitFor(() => expect(address()).toHaveTextContent('?tab=event'), patience);
});

test('j and k walk through the results', async () => {
  openSearch('/en/search?more=1');
  await screen.findByRole('link', { name: 'Second Doctor' });
  await userEvent.keyboard('j');
  expect(screen.getByRole('link', { name: 'Name hidden' })).toHaveFocus();
  await userEvent.keyboard('j');
  expect(screen.getByRole('link', { name: 'Second Doctor' })).toHaveFocus();
  await userEvent.keyboard('k');
  expect(screen.getByRole('link', { name: 'Name hidden' })).toHaveFocus();
});
