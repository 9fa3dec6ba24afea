import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderInApp, startTestTexts } from '../testing/render';
import { type Column, DataTable } from './DataTable';

type Row = { id: string; name: string };
const rows: Row[] = [
  { id: '1', name: 'First' },
  { id: '2', name: 'Second' },
];
const columns: Column<Row>[] = [{ key: 'name', header: 'Name', sort: 'name', cell: (row) => row.name }];

function show(props: Partial<Parameters<typeof DataTable<Row>>[0]> = {}) {
  return renderInApp(
    <DataTable
      label="People"
      columns={columns}
      data={{ items: rows, page: 0, size: 2, total: 5 }}
      rowKey={(row) => row.id}
      empty={<p>Nobody yet</p>}
      {...props}
    />,
  );
}

beforeAll(() => startTestTexts());

it('moves with j and k and opens with Enter', async () => {
  const onOpen = vi.fn();
  show({ onOpen });
  await userEvent.keyboard('j');
  expect(screen.getByText('First').closest('tr')).toHaveFocus();
  await userEvent.keyboard('jj');
  expect(screen.getByText('Second').closest('tr')).toHaveFocus();
  await userEvent.keyboard('k{Enter}');
  expect(onOpen).toHaveBeenCalledExactlyOnceWith(rows[0]);
});

it('asks for the other order when its heading is pressed again', async () => {
  const onSort = vi.fn();
  show({ onSort, sort: 'name' });
  expect(screen.getByRole('columnheader')).toHaveAttribute('aria-sort', 'ascending');
  await userEvent.click(within(screen.getByRole('columnheader')).getByRole('button'));
  expect(onSort).toHaveBeenCalledWith('-name');
});

it('says which part of the list is shown and goes on', async () => {
  const onPage = vi.fn();
  show({ onPage });
  expect(screen.getByText('1–2 of 5')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Next' }));
  expect(onPage).toHaveBeenCalledWith(1);
});

it('shows the empty state instead of an empty table', () => {
  show({ data: { items: [], page: 0, size: 2, total: 0 } });
  expect(screen.getByText('Nobody yet')).toBeVisible();
  expect(screen.queryByRole('table')).toBeNull();
});
