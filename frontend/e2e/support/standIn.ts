import type { Page } from '@playwright/test';

type Session = Record<string, unknown>;

export const nobody: Session = {
  signedIn: false,
  accountId: null,
  name: null,
  roles: [],
  institutions: [],
  language: null,
  zone: null,
  demo: true,
  unread: 0,
  sharedComputer: false,
};
export const doctor: Session = {
  ...nobody,
  signedIn: true,
  accountId: 'a1',
  name: 'Айгүл Асанова',
  roles: ['DOCTOR'],
  zone: 'Europe/Berlin',
  unread: 3,
};
export const officer: Session = {
  ...doctor,
  name: 'Бакыт Эсенов',
  roles: ['VERIFIER', 'ANALYST'],
  zone: 'Asia/Bishkek',
};

/** Answers for the few addresses that the frame itself asks, so that it can be looked at without a server. */
export async function standInForServer(page: Page, session: Session): Promise<void> {
  await page.route('**/api/**', async (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/api/session') await route.fulfill({ json: session });
    else await route.fulfill({ status: 404, contentType: 'application/problem+json', body: '{}' });
  });
}
