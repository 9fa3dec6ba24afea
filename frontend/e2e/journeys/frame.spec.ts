import type { Server } from 'node:http';
import { expect, test } from '@playwright/test';
import { expectAccessible } from '../support/accessibility';
import { serveFrontend } from '../support/frontend';
import { keepPicture } from '../support/pictures';
import { doctor, nobody, officer, standInForServer } from '../support/standIn';

let server: Server;
let url: string;

test.beforeAll(async () => {
  ({ url, server } = await serveFrontend());
});
test.afterAll(() => {
  server.close();
});

for (const scheme of ['light', 'dark'] as const) {
  for (const language of ['ky', 'ru', 'en'] as const) {
    test(`the frame is readable in ${language}, ${scheme}, under the content security policy`, async ({
      page,
    }) => {
      const refused: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error' && message.text().includes('Content Security Policy'))
          refused.push(message.text());
      });
      await page.emulateMedia({ colorScheme: scheme });
      await standInForServer(page, nobody);
      await page.goto(`${url}/${language}`);
      await expect(page.locator('main input[type=search]')).toBeVisible();
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expectAccessible(page);
      await keepPicture(page, `frame-home-${scheme}`);
      expect(refused).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    });
  }
}

test('a visitor is asked to sign in, a doctor sees the own pages, an officer page is not for the doctor', async ({
  page,
}) => {
  await standInForServer(page, nobody);
  await page.goto(`${url}/ru/me/menu`);
  await expect(page.getByRole('link', { name: 'Войти' }).last()).toHaveAttribute(
    'href',
    /sign-in\?next=%2Fru%2Fme%2Fmenu/,
  );
  await expectAccessible(page);

  await page.unrouteAll();
  await standInForServer(page, doctor);
  await page.goto(`${url}/ru/me/menu`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Айгүл Асанова');
  await expectAccessible(page);
  await keepPicture(page, 'frame-menu');
  await page.goto(`${url}/ru/ministry`);
  await expect(page.getByText('Эта страница не для вашей роли')).toBeVisible();
  await expectAccessible(page);
});

test('the language changes in place and the focus goes to the heading after navigation', async ({ page }) => {
  await standInForServer(page, officer);
  await page.goto(`${url}/ru/nowhere`);
  await expect(page).toHaveTitle('Страница не найдена · Дарыгер');
  await page.getByRole('link', { name: 'Кыргызча' }).click();
  await expect(page).toHaveURL(/\/ky\/nowhere$/);
  await expect(page).toHaveTitle('Барак табылган жок · Дарыгер');
  await page.getByRole('link', { name: 'Башкы бетке' }).click();
  await expect(page.locator('main h1')).toBeFocused();
});
