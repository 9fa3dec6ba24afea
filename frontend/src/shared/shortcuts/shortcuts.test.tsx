import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderInApp, startTestTexts } from '../testing/render';
import { useShortcuts, useShortcutsOff } from './shortcuts';

function Page({ run }: { run: () => void }) {
  const [, setOff] = useShortcutsOff();
  useShortcuts([{ key: 'a', label: 'Approve', run }]);
  return (
    <>
      <input aria-label="Words" />
      <button type="button" onClick={() => setOff(true)}>
        off
      </button>
    </>
  );
}

beforeAll(() => startTestTexts());

it('a key works on the page, but not while somebody types, and not when switched off', async () => {
  const run = vi.fn();
  renderInApp(<Page run={run} />);
  await userEvent.keyboard('a');
  expect(run).toHaveBeenCalledOnce();
  await userEvent.type(screen.getByRole('textbox'), 'banana');
  expect(run).toHaveBeenCalledOnce();
  await userEvent.click(screen.getByText('off'));
  await userEvent.keyboard('a');
  expect(run).toHaveBeenCalledOnce();
});
