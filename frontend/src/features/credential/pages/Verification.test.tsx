import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, test, vi } from 'vitest';
import { renderInApp, someDoctor, startTestTexts } from '@/shared/testing/render';
import { answerWith } from '@/shared/testing/server';
import credential from '../locales/en.json';
import Verification from './Verification';

const verifier = { ...someDoctor, roles: ['VERIFIER' as const], zone: 'Asia/Bishkek' };

function waiting(id: string) {
  return {
    waiting: {
      id,
      doctor: 'doctor-1',
      kind: 'FULL_LICENCE',
      country: 'DE',
      state: 'SUBMITTED',
      submittedAt: '2026-10-01T08:00:00Z',
      overdue: id === 'first',
      bound: false,
    },
  };
}

function opened(id: string, bound: boolean, ticked = false) {
  return {
    opened: {
      credential: {
        id,
        doctor: 'doctor-1',
        version: 1,
        state: 'SUBMITTED',
        details: { kind: 'FULL_LICENCE', country: 'DE', body: `Chamber of ${id}`, identifierValue: '123' },
        evidence: [{ fileId: 'file-1', kind: 'DOCUMENT', name: 'licence.pdf', pages: 2 }],
      },
      others: [],
      related: false,
      ...(bound
        ? {
            binding: {
              method: 'VIDEO_CALL',
              boundOn: '2026-11-01',
              doctorId: 'doctor-1',
              officer: 'o',
              version: 1,
            },
          }
        : {}),
    },
    checklist: {
      items: [{ code: 'chamber', text: 'Which chamber?' }],
      register: { name: 'Chambers', link: 'https://example.org' },
    },
    ticks: ticked ? [{ item: 'chamber', officerMail: 'me@example.org', at: '2026-11-02T08:00:00Z' }] : [],
    history: [
      {
        outcome: 'MORE_ASKED',
        reason: 'The second page',
        officerMail: 'other@example.org',
        at: '2026-10-02T08:00:00Z',
        lookedAt: [{ item: 'Is it valid?', officerMail: 'other@example.org', at: '2026-10-02T07:00:00Z' }],
      },
    ],
  };
}

vi.setConfig({ testTimeout: 40_000 });
beforeAll(() => startTestTexts({ credential }));

test('asks for the identity first, then decides, and the next document opens by itself', async () => {
  let bound = false;
  const asked = answerWith({
    'GET /api/ministry/credentials': () => ({
      body: { items: [waiting('first'), waiting('second')], page: 0, size: 50, total: 2 },
    }),
    'GET /api/ministry/credentials/first': () => ({ body: opened('first', bound) }),
    'GET /api/ministry/credentials/second': () => ({ body: opened('second', true) }),
    'POST /api/ministry/doctors/doctor-1/identity-binding': () => {
      bound = true;
      return { status: 204 };
    },
    'POST /api/ministry/credentials/first/decision': () => ({ status: 204 }),
  });
  renderInApp(<Verification />, { session: verifier, path: '/en/ministry/verification' });

  expect(await screen.findByText('Overdue')).toBeDefined();
  await userEvent.keyboard('j');
  expect(await screen.findByText('Chamber of first', {}, { timeout: 5000 })).toBeDefined();
  expect(screen.getByRole('img', { name: 'Page 2 of 2: licence.pdf' }).getAttribute('src')).toBe(
    '/api/ministry/credentials/first/evidence/file-1/pages/1',
  );
  expect(screen.getByRole('radio', { name: 'Checked' })).toBeDisabled();

  await userEvent.click(screen.getByRole('combobox', { name: 'How' }));
  await userEvent.click(await screen.findByRole('option', { name: /Video call/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Bind the identity' }));
  await waitFor(() => expect(screen.getByRole('radio', { name: 'Checked' })).toBeEnabled(), {
    timeout: 5000,
  });

  await userEvent.click(screen.getByRole('radio', { name: 'Checked' }));
  await userEvent.click(screen.getByRole('combobox', { name: 'How was it checked?' }));
  await userEvent.click(await screen.findByRole('option', { name: /register/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Decide' }));
  expect(await screen.findByText('Chamber of second', {}, { timeout: 5000 })).toBeDefined();
  const decision = asked.find(({ url }) => url.endsWith('/first/decision'));
  expect(await decision?.json()).toEqual({ outcome: 'CHECKED', level: 'SOURCE_CHECKED' });
});

test('keeps a tick at once and shows who looked at what before', async () => {
  let ticked = false;
  const asked = answerWith({
    'GET /api/ministry/credentials': () => ({
      body: { items: [waiting('first')], page: 0, size: 50, total: 1 },
    }),
    'GET /api/ministry/credentials/first': () => ({ body: opened('first', true, ticked) }),
    'PUT /api/ministry/credentials/first/checklist/chamber': () => {
      ticked = true;
      return { status: 204 };
    },
  });
  renderInApp(<Verification />, { session: verifier, path: '/en/ministry/verification?open=first' });

  await userEvent.click(await screen.findByRole('checkbox', { name: 'Which chamber?' }));
  expect(await screen.findByText(/me@example.org/)).toBeDefined();
  expect(screen.getByRole('checkbox', { name: 'Which chamber?' })).toBeChecked();
  expect(screen.getByText('The second page')).toBeDefined();
  expect(screen.getByText('1 item looked at')).toBeDefined();
  const mark = asked.find(({ method }) => method === 'PUT');
  expect(await mark?.json()).toEqual({ lookedAt: true });
});
