import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderInApp, startTestTexts } from '@/shared/testing/render';
import { answerWith } from '@/shared/testing/server';
import institution from '../locales/en.json';
import { CorrectName } from './CorrectName';

beforeAll(() => startTestTexts({ institution }));

it('the second of two officers sees in which languages the name differs now', async () => {
  const id = '01900000-0000-7000-8000-0000000000aa';
  answerWith({
    [`GET /api/institutions/${id}`]: () => ({
      body: { institution: { id }, version: 2, names: { ky: 'Сынак', ru: 'Проба', en: 'Trial' } },
    }),
    [`PUT /api/ministry/institutions/${id}/name`]: () => ({
      status: 412,
      body: { title: 'Changed by somebody else', changed: ['name.en', 'name.ru'] },
    }),
  });
  renderInApp(<CorrectName id={id} onClose={() => undefined} onDone={() => undefined} />);
  await userEvent.type(await screen.findByRole('textbox', { name: 'Name in English' }), ' Hospital');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'Different from yours now: Name in English, Name in Russian.',
  );
});
