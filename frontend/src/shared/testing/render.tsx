import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import i18next from 'i18next';
import type { ReactNode } from 'react';
import { initReactI18next } from 'react-i18next';
import { MemoryRouter } from 'react-router';
import common from '../locales/en.json';
import { type Session, sessionKey } from '../session/session';

/** Texts of tests are English; give a feature's own: `await startTestTexts({ need })`. */
export async function startTestTexts(texts: Record<string, object> = {}): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: 'en',
    fallbackLng: false,
    ns: ['common', ...Object.keys(texts)],
    defaultNS: 'common',
    resources: { en: { common, ...texts } },
    interpolation: { escapeValue: false },
  });
}

export const visitor: Session = {
  signedIn: false,
  accountId: null,
  name: null,
  roles: [],
  institutions: [],
  language: null,
  zone: null,
  demo: false,
  unread: 0,
  sharedComputer: false,
};
export const someDoctor: Session = {
  ...visitor,
  signedIn: true,
  accountId: 'account-1',
  name: 'Invented Doctor',
  roles: ['DOCTOR'],
  zone: 'Europe/Berlin',
};

type Options = { session?: Session; path?: string };

export function newQueryClient(session: Session = someDoctor): QueryClient {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: Infinity } } });
  client.setQueryData(sessionKey, session);
  return client;
}

/** Draws something as it stands in the app: theme, texts, queries, address and who is here. */
export function renderInApp(children: ReactNode, { session = someDoctor, path = '/en' }: Options = {}) {
  const client = newQueryClient(session);
  const wrap = (content: ReactNode) => (
    <MantineProvider env="test">
      <QueryClientProvider client={client}>
        <MemoryRouter initialEntries={[path]}>{content}</MemoryRouter>
      </QueryClientProvider>
    </MantineProvider>
  );
  return { client, ...render(wrap(children)) };
}
