import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, test, vi } from 'vitest';
import { renderInApp, startTestTexts } from '@/shared/testing/render';
import { answerWith } from '@/shared/testing/server';
import credential from '../locales/en.json';
import MyCredentials from './MyCredentials';

const licence = {
  credential: {
    id: 'licence',
    doctor: 'doctor-1',
    version: 3,
    state: 'MORE_ASKED',
    reason: 'Please add the translation.',
    dueOn: '2027-01-10',
    details: { kind: 'FULL_LICENCE', country: 'DE', body: 'Chamber' },
    evidence: [{ fileId: 'file-1', kind: 'DOCUMENT', name: 'licence.pdf', pages: 1 }],
  },
  place: 0,
  usualDays: 14,
};
const diploma = {
  ...licence,
  credential: { ...licence.credential, id: 'diploma', state: 'IN_REVIEW', reason: undefined },
  place: 4,
};

vi.setConfig({ testTimeout: 40_000 });
beforeAll(() => startTestTexts({ credential }));

test('says what is asked until when, the place in the queue, and sends again', async () => {
  const asked = answerWith({
    'GET /api/doctors/me/credentials': () => ({ body: [licence, diploma] }),
    'POST /api/doctors/me/credentials/licence/submission': () => ({ body: licence }),
  });
  renderInApp(<MyCredentials />);
  expect(await screen.findByText(/Please add the translation.*by 10 January 2027/)).toBeDefined();
  expect(screen.getByText('Place 4 in the queue. Usually checked within 14 days.')).toBeDefined();
  await userEvent.click(screen.getByRole('button', { name: 'Send for checking again' }));
  await waitFor(() => expect(asked.some(({ url }) => url.endsWith('/licence/submission'))).toBe(true));
});

test('does not send a file that is too large, and says so', async () => {
  const asked = answerWith({ 'GET /api/doctors/me/credentials': () => ({ body: [licence] }) });
  const { container } = renderInApp(<MyCredentials />);
  await screen.findByText('licence.pdf', { exact: false });
  const large = new File([new Uint8Array(11 * 1024 * 1024)], 'large.pdf', { type: 'application/pdf' });
  const input = container.querySelector<HTMLInputElement>('input[type=file]');
  if (input) await userEvent.upload(input, large);
  expect(await screen.findByRole('alert')).toHaveTextContent('large.pdf is larger than 10 MB');
  expect(asked.every(({ method }) => method === 'GET')).toBe(true);
});
