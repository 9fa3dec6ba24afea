import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderInApp, startTestTexts } from '@/shared/testing/render';
import { answerWith } from '@/shared/testing/server';
import texts from '../locales/en.json';
import CodeLists from './CodeLists';

const overview = [
  { list: 'specialties', entries: 108, unreviewed: 20, changedAt: '2026-11-22T10:00:00Z' },
  { list: 'cities', entries: 24_324, unreviewed: 0, changedAt: '2026-11-22T10:00:00Z' },
];
const burns = {
  code: 'sp-burns',
  parent: 'g-surgery',
  labels: { en: 'Burn medicine', ky: 'Комбустиология' },
  synonyms: ['burn surgeon'],
  mesh: 'D002056',
  unreviewed: ['ky'],
  active: true,
};

beforeAll(() => startTestTexts({ taxonomy: texts }));

function show() {
  const asked = answerWith({
    'GET /api/admin/taxonomy': () => ({ body: overview }),
    'GET /api/admin/taxonomy/specialties': () => ({ body: { items: [burns], page: 0, size: 50, total: 1 } }),
    'GET /api/admin/taxonomy/cities': () => ({ body: { items: [], page: 0, size: 50, total: 0 } }),
  });
  renderInApp(<CodeLists />);
  return asked;
}

it('shows what nobody has checked and everything that is stored of an entry', async () => {
  show();
  expect(await screen.findByText('Kyrgyz not checked')).toBeVisible();
  await userEvent.click(screen.getByText('Burn medicine'));
  expect(screen.getByText('burn surgeon')).toBeVisible();
  expect(screen.getByText('D002056')).toBeVisible();
  expect(screen.getAllByText('No name in this language')).toHaveLength(3);
});

it('asks only for the unchecked ones when told so', async () => {
  const asked = show();
  await userEvent.click(await screen.findByLabelText('Only the unchecked ones (20)'));
  await vi.waitFor(() => expect(asked.at(-1)?.url).toContain('unreviewed=true'));
});

it('changes the list and says when it has nothing', async () => {
  show();
  await userEvent.click(await screen.findByRole('combobox', { name: 'List' }));
  await userEvent.click(await screen.findByText('Cities (24,324)'));
  expect(await screen.findByText('No such entry')).toBeVisible();
});
