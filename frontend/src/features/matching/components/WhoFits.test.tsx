import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, test, vi } from 'vitest';
import { renderInApp, someDoctor, startTestTexts } from '@/shared/testing/render';
import { answerWith } from '@/shared/testing/server';
import matching from '../locales/en.json';
import WhoFits from './WhoFits';

vi.setConfig({ testTimeout: 40_000 });
beforeAll(() => startTestTexts({ matching }));

const names = ['Aigul', 'Bakyt', 'Cholpon', 'Daniyar', 'Elmira'];

function match(name: string, place: number) {
  return {
    doctor: {
      id: `doctor-${place}`,
      name: { latin: name, former: [] },
      specialties: [],
      skills: [],
      languages: [{ code: 'ky', level: 'NATIVE' }],
      help: ['LECTURE'],
      identityBound: true,
      checked: [{ kind: 'DIPLOMA', level: 'SOURCE_CHECKED', checkedOn: '2026-11-02' }],
      zone: 'Asia/Bishkek',
      times: { days: [], travel: [], weekly: [], daysAYear: 20 },
    },
    why: {
      fits: place !== 1,
      strength: 90 - place,
      conditions: place === 1 ? ['an interpreter is there'] : [],
      parts: [
        { code: 'field-main', points: 30, most: 30, sentence: 'Main field' },
        { code: 'language-none', points: 0, most: 15, sentence: 'No common language' },
      ],
    },
  };
}

function open() {
  const asked = answerWith({
    'GET /api/needs/need-1/matches': () => ({ body: names.map(match) }),
    'GET /api/needs/need-1/proposals': () => ({ body: [] }),
    'GET /api/taxonomy/languages': () => ({ body: [{ code: 'ky', label: 'Kyrgyz' }] }),
  });
  renderInApp(<WhoFits needId="need-1" />, { session: { ...someDoctor, roles: ['COORDINATOR'] } });
  return asked;
}

const box = (name: string) => screen.getByRole('checkbox', { name: `Compare: ${name}` });

test('two who are ticked are shown side by side, with what speaks for and against them', async () => {
  open();
  await userEvent.click(await screen.findByRole('checkbox', { name: 'Compare: Aigul' }));
  const tray = screen.getByRole('region', { name: 'Compare' });
  expect(within(tray).getByText(/1 of 4 to compare/)).toBeDefined();
  expect(within(tray).getByRole('button', { name: 'Side by side' })).toBeDisabled();
  box('Bakyt').focus();
  await userEvent.keyboard(' ');
  await userEvent.click(within(tray).getByRole('button', { name: 'Side by side' }));

  const sheet = await screen.findByRole('dialog', { name: 'Compare' });
  expect(within(sheet).getAllByRole('columnheader')).toHaveLength(2);
  expect(within(sheet).getByText('an interpreter is there')).toBeDefined();
  expect(within(sheet).getAllByText(/speaks against/)).toHaveLength(2);
  expect(within(sheet).getAllByText('9 working hours in common')).toHaveLength(2);
  expect(within(sheet).getAllByText('20 days a year')).toHaveLength(2);
  expect(within(sheet).getAllByText(/Diploma · checked at the source/)).toHaveLength(2);
  const [first] = within(sheet).getAllByRole('button', { name: 'Invite' });
  if (first) await userEvent.click(first);
  const dialog = await screen.findByRole('dialog', { name: 'Invite the doctor' });
  expect(within(dialog).getByText('Aigul')).toBeDefined();
});

test('a fifth cannot be ticked until one is left out', async () => {
  open();
  await screen.findByRole('checkbox', { name: 'Compare: Aigul' });
  for (const name of names.slice(0, 4)) await userEvent.click(box(name));
  expect(box('Elmira')).toBeDisabled();
  await userEvent.click(screen.getByRole('button', { name: 'Side by side' }));
  const sheet = await screen.findByRole('dialog', { name: 'Compare' });
  const [leaveOut] = within(sheet).getAllByRole('button', { name: 'Leave out' });
  if (leaveOut) await userEvent.click(leaveOut);
  expect(within(sheet).getAllByRole('columnheader')).toHaveLength(3);
  await userEvent.keyboard('{Escape}');
  expect(box('Elmira')).toBeEnabled();
  expect(box('Aigul')).not.toBeChecked();
  await userEvent.click(screen.getByRole('button', { name: 'Untick all' }));
  expect(screen.queryByRole('region', { name: 'Compare' })).toBeNull();
});
