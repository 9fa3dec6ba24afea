import { screen } from '@testing-library/react';
import { renderInApp, someDoctor, startTestTexts, visitor } from '../testing/render';
import { RequireRole } from './RequireRole';

const page = <p>The page</p>;
const head = {
  ...someDoctor,
  roles: ['HEAD' as const],
  institutions: [{ id: 'naryn', name: 'Naryn', roles: ['HEAD' as const] }],
};

beforeAll(() => startTestTexts());

it('asks a visitor to sign in and to come back here', () => {
  renderInApp(<RequireRole roles={[]}>{page}</RequireRole>, { session: visitor, path: '/en/me/offers?x=1' });
  expect(screen.queryByText('The page')).toBeNull();
  expect(screen.getByRole('link', { name: 'Sign in' })).toHaveAttribute(
    'href',
    '/en/sign-in?next=%2Fen%2Fme%2Foffers%3Fx%3D1',
  );
});

it('shows a page to the role that it is for, and the others why not', () => {
  const shown = renderInApp(<RequireRole roles={['DOCTOR']}>{page}</RequireRole>);
  expect(screen.getByText('The page')).toBeVisible();
  shown.unmount();
  renderInApp(<RequireRole roles={['VERIFIER']}>{page}</RequireRole>);
  expect(screen.getByText('This page is not for your role')).toBeVisible();
});

it('a head counts only in the own institution', () => {
  const own = renderInApp(
    <RequireRole roles={['HEAD']} institutionId="naryn">
      {page}
    </RequireRole>,
    { session: head },
  );
  expect(screen.getByText('The page')).toBeVisible();
  own.unmount();
  renderInApp(
    <RequireRole roles={['HEAD']} institutionId="osh">
      {page}
    </RequireRole>,
    { session: head },
  );
  expect(screen.queryByText('The page')).toBeNull();
});
