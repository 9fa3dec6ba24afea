import { screen } from '@testing-library/react';
import { Problem } from '../api/problem';
import { renderInApp, startTestTexts } from '../testing/render';
import { ProblemAlert } from './ProblemAlert';

beforeAll(() => startTestTexts());

const labels = new Map([
  ['title', 'Title'],
  ['funding', 'What is paid'],
  ['fundingSaid', 'What is paid'],
]);
const shown = (problem: Problem) =>
  renderInApp(<ProblemAlert error={problem} label={(field) => labels.get(field)} />);

it('who saves second is told which fields the other changed, in the words of the form', () => {
  shown(new Problem(412, { title: 'Changed', changed: ['title', 'funding', 'fundingSaid', 'internal'] }));
  expect(screen.getByRole('alert')).toHaveTextContent('Different from yours now: Title, What is paid.');
});

it.each([
  new Problem(412, { title: 'Changed' }),
  new Problem(412, { title: 'Changed', changed: ['internal'] }),
  new Problem(409, { title: 'Not now', changed: ['title'] }),
])('says nothing of fields when none is known', (problem) => {
  shown(problem);
  expect(screen.getByRole('alert')).not.toHaveTextContent('Different');
});
