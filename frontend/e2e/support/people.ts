import type { Browser, BrowserContextOptions, Page } from '@playwright/test';

/** The doctor in Leipzig of the demo data, and how others write the name. */
export const leipzig = {
  key: 'doctor',
  name: { ky: 'Сынакова Айгүл', ru: 'Сынакова Айгүл', en: 'Aigul Synakova' },
  otherSpelling: { ky: 'Айгуль Сынакова', ru: 'Aigül Synakowa', en: 'Aygul Sinakova' },
} as const;

const phone: BrowserContextOptions = {
  viewport: { width: 360, height: 740 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
};

/** Somebody else's telephone: a browser with a session of its own. */
export async function onOwnPhone(browser: Browser, baseURL: string | undefined): Promise<Page> {
  const context = await browser.newContext({ ...phone, baseURL: baseURL ?? '', timezoneId: 'Europe/Berlin' });
  return context.newPage();
}

/** A browser that nobody has signed in with. */
export async function asVisitor(browser: Browser, baseURL: string | undefined): Promise<Page> {
  const context = await browser.newContext({ baseURL: baseURL ?? '', timezoneId: 'Europe/Berlin' });
  return context.newPage();
}

/** The institution that the one who is signed in acts for. */
export async function ownInstitution(page: Page): Promise<string> {
  const answer = await page.request.get('/api/session');
  const session = (await answer.json()) as { institutions: { id: string }[] };
  const [first] = session.institutions;
  if (!first) throw new Error('acts for no institution');
  return first.id;
}
