import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Problem } from '../api/problem';
import { renderInApp, startTestTexts } from '../testing/render';
import { ConfirmWithReason } from './ConfirmWithReason';
import { ErrorState } from './ErrorState';
import { LocalizedTextView } from './LocalizedTextView';
import { Steps } from './Steps';

beforeAll(() => startTestTexts());

it('an error says what the server said, what was kept and what to do', async () => {
  const onRetry = vi.fn();
  const problem = new Problem(503, { title: 'Closed for the night', detail: 'Come at 8', traceId: 't1' });
  renderInApp(<ErrorState error={problem} kept="Your draft is saved" onRetry={onRetry} />);
  for (const text of ['Closed for the night', 'Come at 8', 'Your draft is saved', 'Number for support: t1'])
    expect(screen.getByText(text)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(onRetry).toHaveBeenCalledOnce();
});

it('a text in another language is marked as the original', () => {
  renderInApp(<LocalizedTextView text={{ original: 'ky', texts: { ky: 'Салам' } }} />);
  expect(screen.getByText('Салам')).toHaveAttribute('lang', 'ky');
  expect(screen.getByText('original: Кыргызча')).toBeVisible();
});

it('a text in the own language is not marked', () => {
  renderInApp(<LocalizedTextView text={{ original: 'ky', texts: { ky: 'Салам', en: 'Hello' } }} />);
  expect(screen.getByText('Hello')).toBeVisible();
  expect(screen.queryByText(/original/)).toBeNull();
});

it('a reason is needed, and stays when the server refuses it', async () => {
  const onConfirm = vi.fn().mockRejectedValue(new Problem(409, { title: 'Already answered' }));
  const onClose = vi.fn();
  renderInApp(
    <ConfirmWithReason
      opened
      title="Decline"
      confirmLabel="Decline it"
      onClose={onClose}
      onConfirm={onConfirm}
    />,
  );
  await userEvent.click(await screen.findByRole('button', { name: 'Decline it' }));
  expect(onConfirm).not.toHaveBeenCalled();
  expect(screen.getByText(/at least 3 characters/)).toBeVisible();
  await userEvent.type(screen.getByRole('textbox', { name: 'Reason' }), 'No time');
  await userEvent.click(screen.getByRole('button', { name: 'Decline it' }));
  await waitFor(() => expect(screen.getByText('Already answered')).toBeVisible());
  expect(screen.getByRole('textbox', { name: 'Reason' })).toHaveValue('No time');
  expect(onClose).not.toHaveBeenCalled();
});

it('steps wait for valid answers, move the focus to the next question and finish at the last', async () => {
  const onFinish = vi.fn();
  let valid = false;
  renderInApp(
    <Steps
      finishLabel="Publish"
      onFinish={onFinish}
      steps={[
        { id: 'a', title: 'What?', content: <p>first</p>, validate: () => valid },
        { id: 'b', title: 'When?', content: <p>second</p> },
      ]}
    />,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Next' }));
  expect(screen.getByText('first')).toBeVisible();
  valid = true;
  await userEvent.click(screen.getByRole('button', { name: 'Next' }));
  expect(await screen.findByRole('heading', { name: 'When?' })).toHaveFocus();
  await userEvent.click(screen.getByRole('button', { name: 'Publish' }));
  expect(onFinish).toHaveBeenCalledOnce();
});
