import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useLocation } from 'react-router';
import { renderInApp, startTestTexts } from '../testing/render';
import { useListState } from './useListState';

const defaults = { state: 'open', sort: 'age', page: '0' };

function List() {
  const [list, change] = useListState(defaults);
  return (
    <>
      <output>{`${list.state} ${list.sort} ${list.page}`}</output>
      <span data-testid="address">{useLocation().search}</span>
      <button type="button" onClick={() => change({ page: '3' })}>
        page
      </button>
      <button type="button" onClick={() => change({ state: 'closed' })}>
        filter
      </button>
      <button type="button" onClick={() => change({ state: 'open' })}>
        default
      </button>
    </>
  );
}

beforeAll(() => startTestTexts());

it('begins with the address, and another filter begins at the first page', async () => {
  renderInApp(<List />, { path: '/en/list?sort=name' });
  expect(screen.getByRole('status')).toHaveTextContent('open name 0');
  await userEvent.click(screen.getByText('page'));
  expect(screen.getByTestId('address')).toHaveTextContent('?sort=name&page=3');
  await userEvent.click(screen.getByText('filter'));
  expect(screen.getByRole('status')).toHaveTextContent('closed name 0');
  expect(screen.getByTestId('address')).toHaveTextContent('?state=closed&sort=name');
});

it('leaves out of the address what is as usual', async () => {
  renderInApp(<List />, { path: '/en/list?state=closed' });
  await userEvent.click(screen.getByText('default'));
  expect(screen.getByTestId('address')).toBeEmptyDOMElement();
});
