import { expect, type Page } from '@playwright/test';

export type Language = 'ky' | 'ru' | 'en';

/** Signs in with one click on the demo's sign-in page. `who` is the demo account's key, such as `coordinator`. */
export async function signInAs(page: Page, who: string, language: Language = 'ru'): Promise<void> {
  const roles = page.waitForResponse('**/api/demo/roles');
  await page.goto(`/${language}/sign-in`);
  const offered = (await (await roles).json()) as { key: string; label: string }[];
  const label = offered.find(({ key }) => key === who)?.label;
  if (!label) throw new Error(`the demo has no ${who}`);
  const answer = page.waitForResponse((response) => response.url().includes('/api/demo/sign-in/'));
  await page.getByRole('button', { name: label }).click();
  expect((await answer).ok()).toBe(true);
  await expect(page.locator('header a[href$="/me/menu"]')).toBeVisible();
}

export async function signOut(page: Page, language: Language = 'ru'): Promise<void> {
  await page.goto(`/${language}/me/menu`);
  await page.locator('main button').last().click();
  await expect(page.locator('header a[href$="/sign-in"]')).toBeVisible();
}
