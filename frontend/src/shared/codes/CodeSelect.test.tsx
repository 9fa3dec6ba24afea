import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { renderInApp, startTestTexts } from '../testing/render';
import { answerWith } from '../testing/server';
import { CodeMultiSelect } from './CodeMultiSelect';
import { CodeSelect } from './CodeSelect';

const berlin = {
  code: '2950159',
  label: 'Berlin',
  parent: 'DE',
  parentLabel: 'Germany',
  zone: 'Europe/Berlin',
};
const osh = { code: '1527534', label: 'Osh', parent: 'KG', parentLabel: 'Kyrgyzstan', zone: 'Asia/Bishkek' };
const skill = { code: 'bronchoscopy', label: 'Bronchoscopy', marked: true };

function answers() {
  return answerWith({
    'GET /api/taxonomy/cities': (request) => {
      const query = new URL(request.url).searchParams;
      const wanted = query.get('codes')?.split(',');
      return {
        body: [berlin, osh].filter((city) =>
          wanted ? wanted.includes(city.code) : city.label.includes(query.get('q') ?? ''),
        ),
      };
    },
    'GET /api/taxonomy/skills': () => ({ body: [skill] }),
  });
}

beforeAll(() => startTestTexts());

it('shows the label of what is chosen, finds by typing and gives the whole entry', async () => {
  const asked = answers();
  const onChange = vi.fn();
  renderInApp(<CodeSelect list="cities" label="City" value="1527534" onChange={onChange} />);
  const box = screen.getByRole('combobox', { name: 'City' });
  await waitFor(() => expect(box).toHaveValue('Osh, Kyrgyzstan'));
  await userEvent.clear(box);
  await userEvent.type(box, 'Ber');
  // the list of all cities already has the option: the typed letters are asked for a moment later
  await waitFor(() => expect(asked.some(({ url }) => url.includes('q=Ber'))).toBe(true));
  await userEvent.click(await screen.findByRole('option', { name: 'Berlin, Germany', hidden: true }));
  expect(onChange).toHaveBeenLastCalledWith('2950159', berlin);
});

it('takes several, and says which have no label in the own language', async () => {
  answers();
  function Skills() {
    const [value, setValue] = useState<string[]>([]);
    return <CodeMultiSelect list="skills" label="Skills" value={value} onChange={setValue} />;
  }
  renderInApp(<Skills />);
  await userEvent.click(screen.getByRole('combobox', { name: 'Skills' }));
  await userEvent.click(
    await screen.findByRole('option', { name: 'Bronchoscopy (in English)', hidden: true }),
  );
  expect(screen.getByText('Bronchoscopy')).toBeVisible();
});
