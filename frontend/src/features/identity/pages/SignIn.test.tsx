import { configure, fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes, useLocation } from 'react-router';
import { renderInApp, startTestTexts, visitor } from '@/shared/testing/render';
import { answerWith } from '@/shared/testing/server';
import identity from '../locales/en.json';
import PersonalLink from './PersonalLink';
import SignIn from './SignIn';
import SignUp from './SignUp';

vi.setConfig({ testTimeout: 60_000 });
configure({ asyncUtilTimeout: 20_000 });
beforeAll(() => startTestTexts({ identity }));

/** Types at once: key by key takes too long in jsdom. */
function fill(label: RegExp | string, value: string) {
  fireEvent.change(screen.getByLabelText(label, { selector: 'input' }), { target: { value } });
}

const signedIn = {
  ...visitor,
  signedIn: true,
  name: 'Invented Doctor',
  roles: ['DOCTOR'],
  accountId: 'account-1',
};
const token = 'a'.repeat(43);

function Where() {
  const { pathname, search } = useLocation();
  return <output>{pathname + search}</output>;
}

function show(page: React.ReactNode, path: string, session = visitor) {
  const [pathname = ''] = path.split(/[?#]/);
  return renderInApp(
    <Routes>
      <Route path={pathname} element={page} />
      <Route path="*" element={<Where />} />
    </Routes>,
    { session, path },
  );
}

const nothing = { 'GET /api/sign-in/options': () => ({ body: { providers: [], demo: false } }) };

it('signs in and goes to the page that somebody came from', async () => {
  const asked = answerWith({
    ...nothing,
    'GET /api/session': () => ({ body: signedIn }),
    'POST /api/sign-in': () => ({ status: 204 }),
  });
  show(<SignIn />, '/en/sign-in?next=%2Fen%2Fme%2Foffers%3Fstate%3DOPEN');
  fill(/E-mail/, 'a@example.org');
  fill(/^Password/, 'four words are better');
  await userEvent.click(screen.getByRole('checkbox', { name: 'This is a shared computer' }));
  await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));
  expect(await screen.findByText('/en/me/offers?state=OPEN')).toBeVisible();
  const sent = asked.find(({ url, method }) => method === 'POST' && url.endsWith('/api/sign-in'));
  expect(await sent?.json()).toEqual({
    email: 'a@example.org',
    password: 'four words are better',
    sharedComputer: true,
  });
  expect(window.sessionStorage.getItem('daryger.shared-computer')).toBe('1');
});

it('never leaves the site for what stands in the address', async () => {
  answerWith({
    ...nothing,
    'GET /api/session': () => ({ body: signedIn }),
    'POST /api/sign-in': () => ({ status: 204 }),
  });
  show(<SignIn />, '/en/sign-in?next=%2F%2Fevil.example%2F');
  fill(/E-mail/, 'a@example.org');
  fill(/^Password/, 'four words are better');
  await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));
  expect(await screen.findByText('/en/me')).toBeVisible();
});

it('says what did not fit and keeps what was typed', async () => {
  answerWith({
    ...nothing,
    'GET /api/session': () => ({ body: visitor }),
    'POST /api/sign-in': () => ({
      status: 422,
      body: { title: 'This did not fit', code: 'identity.sign-in-refused' },
    }),
  });
  show(<SignIn />, '/en/sign-in');
  fill(/E-mail/, 'a@example.org');
  fill(/^Password/, 'wrong');
  await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('This did not fit');
  expect(screen.getByLabelText(/E-mail/)).toHaveValue('a@example.org');
});

it('takes the address along to the link without a password', async () => {
  const asked = answerWith({
    ...nothing,
    'GET /api/session': () => ({ body: visitor }),
    'POST /api/sign-in/link': () => ({ status: 204 }),
  });
  show(<SignIn />, '/en/sign-in');
  fill(/E-mail/, 'a@example.org');
  await userEvent.click(screen.getByRole('button', { name: 'Sign in by a link, without a password' }));
  await userEvent.click(screen.getByRole('button', { name: 'Send me the link' }));
  expect(await screen.findByText('Look into your mail')).toBeVisible();
  expect(asked.some(({ url }) => url.endsWith('/api/sign-in/link'))).toBe(true);
});

it('offers one click a role in the demo', async () => {
  answerWith({
    ...nothing,
    'GET /api/demo/roles': () => ({ body: [{ key: 'doctor', label: 'Cardiologist in Leipzig' }] }),
    'POST /api/demo/sign-in/doctor': () => ({ status: 204 }),
    'GET /api/session': () => ({ body: { ...signedIn, demo: true } }),
  });
  show(<SignIn />, '/en/sign-in', { ...visitor, demo: true });
  await userEvent.click(await screen.findByRole('button', { name: 'Cardiologist in Leipzig' }));
  expect(await screen.findByText('/en/me')).toBeVisible();
});

it('does nothing with a mail’s link before its button is pressed', async () => {
  const asked = answerWith({
    'GET /api/session': () => ({ body: signedIn }),
    'POST /api/personal-link/preview': () => ({ body: { purpose: 'sign-up', email: 'a@example.org' } }),
    'POST /api/personal-link': () => ({ status: 204 }),
  });
  show(<PersonalLink />, `/en/link#${token}`);
  const used = () => asked.filter(({ url }) => url.endsWith('/api/personal-link')).length;
  expect(await screen.findByText('For a@example.org')).toBeVisible();
  expect(used()).toBe(0);
  await userEvent.click(screen.getByRole('button', { name: 'Open my account' }));
  expect(await screen.findByText('/en/me')).toBeVisible();
  expect(used()).toBe(1);
});

it('says where to get a new link when the old one is gone', async () => {
  answerWith({ 'POST /api/personal-link/preview': () => ({ status: 410, body: { title: 'gone' } }) });
  show(<PersonalLink />, `/en/link#${token}`);
  expect(await screen.findByText('This link no longer works')).toBeVisible();
});

it('registers a participant with the institution that was recognised by its name', async () => {
  const asked = answerWith({
    'GET /api/session': () => ({ body: visitor }),
    'GET /api/institutions': () => ({ body: { items: [{ id: 'i-1', name: 'Naryn hospital' }] } }),
    'POST /api/sign-up': () => ({ status: 204 }),
  });
  show(<SignUp />, '/en/sign-up?as=participant');
  fill('Name in Cyrillic', 'Сынакова Айгүл');
  fill(/E-mail/, 'a@example.org');
  fill(/Profession/, 'nurse');
  await waitFor(() => expect(asked.some(({ url }) => url.includes('/api/institutions'))).toBe(true));
  fill('Institution', 'Naryn hospital');
  await userEvent.click(screen.getByRole('button', { name: 'Send me the mail' }));
  expect(await screen.findByText('Look into your mail')).toBeVisible();
  const sent = asked.find(({ url }) => url.endsWith('/api/sign-up'));
  expect(await sent?.json()).toMatchObject({
    cyrillic: 'Сынакова Айгүл',
    language: 'en',
    participant: { institutionId: 'i-1', profession: 'nurse' },
  });
});
