import type { Server } from 'node:http';
import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from '../support/accessibility';
import { serveFrontend } from '../support/frontend';
import { keepPicture } from '../support/pictures';
import { standInForSearch } from '../support/searchAnswers';
import { nobody, doctor as signedIn } from '../support/standIn';
import { words } from '../support/words';

let server: Server;
let url: string;

test.beforeAll(async () => {
  ({ url, server } = await serveFrontend());
});
test.afterAll(() => {
  server.close();
});

const onPhone = () => test.info().project.name === 'phone';

async function readable(page: Page, name: string): Promise<void> {
  await expectAccessible(page);
  await keepPicture(page, name, { fullPage: false });
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
}

for (const [language, scheme] of [
  ['ru', 'light'],
  ['ky', 'dark'],
  ['en', 'light'],
] as const) {
  test(`the search page is readable in ${language}, ${scheme}, under the content security policy`, async ({
    page,
  }) => {
    const refused: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' && message.text().includes('Content Security Policy'))
        refused.push(message.text());
    });
    const t = words(language);
    await page.emulateMedia({ colorScheme: scheme });
    await standInForSearch(page, language === 'ky' ? signedIn : nobody);
    await page.goto(`${url}/${language}/search?q=кардиохирург%20Берлин&country=DE&nice=skill:sk-1`);
    await expect(page.getByRole('article').first()).toBeVisible();
    await readable(page, `search-${scheme}`);

    if (onPhone()) {
      await page.getByRole('button', { name: t('search', 'filtersChosen_other', { count: 2 }) }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await expectAccessible(page);
      await keepPicture(page, `search-sheet-${scheme}`, { fullPage: false });
      await page.getByRole('dialog').getByRole('button', { name: /45/ }).click();
      await expect(page.getByRole('dialog')).toBeHidden();
    }
    await page.getByRole('button', { name: t('search', 'map.toggle'), exact: true }).click();
    const map = page.getByRole('region', { name: t('search', 'map.title') });
    await expect(map.getByRole('button').first()).toBeVisible();
    await map.scrollIntoViewIfNeeded();
    await readable(page, `search-map-${scheme}`);
    // Neighbours come apart closer, and a place on the map is a filter.
    await map
      .getByRole('button', { name: /^(Германия|Россия)/ })
      .first()
      .click();
    await map.getByRole('button', { name: t('search', 'map.closer') }).click();
    await keepPicture(page, `search-map-close-${scheme}`, { fullPage: false });
    expect(refused).toEqual([]);
  });
}

test('nobody fits: what to drop, an error and a cluster that is away are said', async ({ page }) => {
  await standInForSearch(page, nobody, (params) =>
    params.has('country') ? { total: 0, hits: [], next: null } : { total: 7, next: null, fallback: true },
  );
  await page.goto(`${url}/ru/search?q=кардиохирург&country=US&skill=sk-3`);
  const way = page.getByRole('button', { name: 'Без условия «Страна: США» — 7 врачей' });
  await expect(way).toBeVisible();
  await readable(page, 'search-nobody');
  await way.click();
  await expect(page.getByRole('note')).toContainText('собственный индекс');
  await expect(page.getByRole('article').first()).toBeVisible();

  await page.unrouteAll();
  await standInForSearch(page, nobody, () => ({
    status: 400,
    code: 'x',
    title: 'Неизвестный код',
    detail: 'specialty: sp-x',
  }));
  await page.goto(`${url}/ru/search?specialty=sp-x`);
  await expect(page.getByRole('alert')).toBeVisible();
  await readable(page, 'search-error');
});

test('further pages open below and are there again after going back', async ({ page }) => {
  await standInForSearch(page, nobody);
  await page.goto(`${url}/ru/search?q=сердце`);
  await page.getByRole('button', { name: 'Показать ещё' }).click();
  await expect(page).toHaveURL(/more=1/);
  const last = page.getByRole('link', { name: 'Сынакова Айгүл 6' });
  await last.click();
  await expect(page).toHaveURL(/\/doctors\//);
  await page.goBack();
  await expect(last).toBeInViewport();
  await page.reload();
  await expect(page.getByRole('link', { name: 'Сынакова Айгүл 6' })).toBeVisible();
});

test('other kinds have their own cards', async ({ page }) => {
  await standInForSearch(page, signedIn);
  await page.goto(`${url}/ru/search?q=клапаны`);
  await page.getByRole('button', { name: 'События 1' }).click();
  await expect(page.getByRole('link', { name: 'Мастер-класс: клапаны сердца' })).toBeVisible();
  await readable(page, 'search-events');
});
