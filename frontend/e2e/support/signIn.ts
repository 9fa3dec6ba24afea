import { expect, type Page } from '@playwright/test';

export type Language = 'ky' | 'ru' | 'en';

/**
 * Signs in with one click on the demo's sign-in page. `who` is the demo account's code: the page marks each button
 * with data-demo-account.
 */
export async function signInAs(page: Page, who: string, language: Language = 'ru'): Promise<void> {
  await page.goto(`/${language}/sign-in`);
  const answer = page.waitForResponse((response) => response.url().includes('/api/demo/sign-in/'));
  await page.locator(`[data-demo-account="${who}"]`).click();
  expect((await answer).ok()).toBe(true);
  await expect(page.locator('header a[href$="/me/menu"]')).toBeVisible();
}

export async function signOut(page: Page, language: Language = 'ru'): Promise<void> {
  await page.goto(`/${language}/me/menu`);
  await page.locator('main button').last().click();
  await expect(page.locator('header a[href$="/sign-in"]')).toBeVisible();
}
