import { screen } from '@testing-library/react';
import { renderInApp, startTestTexts } from '@/shared/testing/render';
import { answerWith } from '@/shared/testing/server';
import offer from '../locales/en.json';
import MySeats from './MySeats';

beforeAll(() => startTestTexts({ offer }));

const asked = (id: string, state: string, answer?: string) => ({
  id,
  offer: `offer-${id}`,
  state,
  answer,
  askedAt: '2027-01-10T08:00:00Z',
});

it('shows the answers, also of an offer that is hidden by now, but not what was taken back', async () => {
  answerWith({
    'GET /api/me/seat-requests': () => ({
      body: [asked('1', 'ACCEPTED'), asked('2', 'DECLINED', 'The group is full'), asked('3', 'WITHDRAWN')],
    }),
    'GET /api/offers/offer-1': () => ({
      body: { id: 'offer-1', kind: 'LECTURE', title: { original: 'en', texts: { en: 'Spirometry' } } },
    }),
    'GET /api/offers/offer-2': () => ({ status: 404, body: {} }),
  });
  renderInApp(<MySeats />);
  expect(await screen.findByRole('link', { name: 'Spirometry' })).toHaveAttribute(
    'href',
    '/en/offers/offer-1',
  );
  expect(screen.getByText('The group is full')).toBeVisible();
  expect(screen.getAllByRole('listitem')).toHaveLength(2);
  expect(screen.queryByText(offer.seat.state.WITHDRAWN)).not.toBeInTheDocument();
});

it('says nothing to those who never asked', async () => {
  const calls = answerWith({ 'GET /api/me/seat-requests': () => ({ body: [] }) });
  const { container } = renderInApp(<MySeats />);
  await vi.waitFor(() => expect(calls).toHaveLength(1));
  expect(container.querySelector('section')).toBeNull();
});
