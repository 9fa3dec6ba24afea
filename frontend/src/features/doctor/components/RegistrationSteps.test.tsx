import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Draft } from '@/shared/drafts/useDraft';
import { renderInApp, startTestTexts } from '@/shared/testing/render';
import { answerWith } from '@/shared/testing/server';
import { emptyAvailability, emptyExpertise } from '../api/doctorApi';
import doctor from '../locales/en.json';
import { type RegistrationDraft, RegistrationSteps } from './RegistrationSteps';

const start: RegistrationDraft = {
  name: {},
  details: {},
  expertise: emptyExpertise,
  availability: emptyAvailability,
  step: 0,
};

function draftOf(content: RegistrationDraft): Draft<RegistrationDraft> & { start: RegistrationDraft } {
  return {
    state: 'untouched',
    start: content,
    restored: false,
    savedAt: undefined,
    save: vi.fn(),
    clear: vi.fn(() => Promise.resolve()),
    round: 0,
    takeTheirs: vi.fn<() => Promise<void>>(),
    keepMine: vi.fn(),
  };
}

beforeAll(() => startTestTexts({ doctor }));
beforeEach(() => {
  // biome-ignore lint/suspicious/noDocumentCookie: jsdom has no Cookie Store API
  document.cookie = 'XSRF-TOKEN=t';
});

it('asks for a name before it goes on, and saves what was typed', async () => {
  answerWith({});
  const draft = draftOf(start);
  renderInApp(<RegistrationSteps draft={draft} />);

  await userEvent.click(screen.getByRole('button', { name: 'Next' }));
  expect(screen.getByText(doctor.required.cyrillic)).toBeVisible();

  await userEvent.type(screen.getByLabelText(/Name in Latin/), 'Aigul');
  expect(draft.save).toHaveBeenLastCalledWith(
    expect.objectContaining({ name: expect.objectContaining({ latin: 'Aigul' }) as unknown }),
  );
  await userEvent.click(screen.getByRole('button', { name: 'Next' }));
  expect(screen.getByRole('heading', { name: doctor.registration.place })).toBeVisible();
});

it('goes on where the person was, sends the whole, and forgets the draft', async () => {
  const asked = answerWith({ 'POST /api/doctors': () => ({ status: 201, body: { id: 'd-1' } }) });
  const draft = draftOf({
    ...start,
    name: { latin: 'Aigul Synakova' },
    details: { country: 'DE' },
    expertise: { ...emptyExpertise, main: 'sp-pulmonology', help: ['LECTURE'] },
    step: 8,
  });
  renderInApp(<RegistrationSteps draft={draft} />);

  await userEvent.type(screen.getByLabelText(/About me \(English\)/), 'I teach');
  await userEvent.click(screen.getByRole('button', { name: doctor.registration.finish }));

  await waitFor(() => expect(draft.clear).toHaveBeenCalled());
  const sent: unknown = await asked.find(({ method }) => method === 'POST')?.json();
  expect(sent).toMatchObject({
    name: { latin: 'Aigul Synakova' },
    details: { country: 'DE', about: { original: 'en', texts: { en: 'I teach' } } },
    expertise: { main: 'sp-pulmonology' },
  });
});

it('shows what the server refuses beside the words that stay', async () => {
  answerWith({
    'POST /api/doctors': () => ({
      status: 422,
      body: { title: 'Please look', errors: { orcid: ['This is not an ORCID.'] } },
    }),
  });
  renderInApp(<RegistrationSteps draft={draftOf({ ...start, name: { latin: 'A' }, step: 8 })} />);
  await userEvent.click(screen.getByRole('button', { name: doctor.registration.finish }));
  expect(await screen.findByText('This is not an ORCID.')).toBeVisible();
});
