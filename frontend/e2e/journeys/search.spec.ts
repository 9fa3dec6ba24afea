import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from '../support/accessibility';
import { leipzig } from '../support/people';
import { keepPicture } from '../support/pictures';
import { type Language, signInAs } from '../support/signIn';
import { languages, words } from '../support/words';

/** What people type for the same thing, and what is understood of it. */
const asked: Record<Language, { words: string; chips: RegExp[] }> = {
  ky: { words: 'Берлиндеги жүрөк хирургу', chips: [/Кардиохирургия/i, /Берлин/] },
  ru: { words: 'кардиохирург Берлин', chips: [/Кардиохирургия/i, /Берлин/] },
  en: { words: 'heart surgeon in Germany', chips: [/Cardiac surgery/i, /Germany/] },
};
const heart: Record<Language, RegExp> = {
  ky: /Кардиохирургия/i,
  ru: /Кардиохирургия/i,
  en: /Cardiac surgery/i,
};
const cardiology: Record<Language, RegExp> = { ky: /Кардиология/i, ru: /Кардиология/i, en: /Cardiology/i };
const germany: Record<Language, RegExp> = { ky: /^Германия/, ru: /^Германия/, en: /^Germany/ };
const typo: Record<Language, string> = { ky: 'Сынакоав Айгүл', ru: 'Сыанкова Айгуль', en: 'Aigul Synkaova' };

const onPhone = () => test.info().project.name === 'phone';
const box = (page: Page) => page.locator('main input[type=search]');
const understood = (page: Page, language: Language) =>
  page.getByRole('region', { name: words(language)('search', 'understood.label') });

async function ask(page: Page, text: string): Promise<void> {
  const answer = page.waitForResponse(
    (response) =>
      new URL(response.url()).pathname === '/api/search/doctors' &&
      new URL(response.url()).searchParams.get('q') === text,
  );
  await box(page).fill(text);
  expect((await answer).ok()).toBe(true);
}

/** The filters: a sheet on phones, beside the results on desktops. */
async function openFilters(page: Page, language: Language) {
  const t = words(language);
  if (!onPhone()) return page.getByRole('complementary', { name: t('search', 'filters') });
  await page
    .getByRole('button', { name: new RegExp(`^${t('search', 'filters')}`) })
    .last()
    .click();
  return page.getByRole('dialog');
}

async function closeFilters(page: Page): Promise<void> {
  if (!onPhone()) return;
  await page.getByRole('dialog').getByRole('button').last().click();
  await expect(page.getByRole('dialog')).toBeHidden();
}

for (const language of languages) {
  const t = words(language);

  test(`words are understood as chips, which can be taken away and back @${language}`, async ({ page }) => {
    await page.goto(`/${language}`);
    await page.locator('main input[type=search]').fill(asked[language].words);
    await page.locator('main input[type=search]').press('Enter');
    const chips = understood(page, language);
    for (const chip of asked[language].chips) await expect(chips.getByText(chip)).toBeVisible();
    await expectAccessible(page);
    await keepPicture(page, 'search-understood', { fullPage: false });

    const place = chips.getByRole('button').filter({ hasText: asked[language].chips[1] });
    await place.click();
    await expect(page).toHaveURL(/plain=/);
    await expect(chips.locator('[data-plain]')).toBeVisible();
    await expect(place.locator('visible=true').and(page.locator(':not([data-plain])'))).toHaveCount(0);
    await chips.locator('[data-plain]').click();
    await expect(page).not.toHaveURL(/plain=/);
    await expect(place).toBeVisible();
  });

  test(`other languages, another keyboard, another spelling and a typo find the same @${language}`, async ({
    page,
  }) => {
    await page.goto(`/${language}/search`);
    for (const [text, chip] of [
      ['Herzchirurg', heart[language]],
      ['жүрөк хирургу', heart[language]],
      ['heart surgeon', heart[language]],
      ['rfhlbjkju', cardiology[language]],
    ] as const) {
      await ask(page, text);
      await expect(understood(page, language).getByText(chip), text).toBeVisible();
      await expect(page.getByRole('article').first(), text).toBeVisible();
    }
    for (const name of [leipzig.name[language], leipzig.otherSpelling[language], typo[language]]) {
      await ask(page, name);
      const first = page.getByRole('article').first();
      await expect(first.getByRole('link', { name: leipzig.name[language] }), name).toBeVisible();
      await expect(first.getByText(t('search', 'card.why')), name).toBeVisible();
    }
    await keepPicture(page, 'search-typo', { fullPage: false });
  });

  test(`filters count, may be a must or nice to have, and are in the address @${language}`, async ({
    page,
  }) => {
    await page.goto(`/${language}/search`);
    await expect(page.getByRole('article').first()).toBeVisible();
    const total = page.locator('main strong[aria-live]');
    const before = await total.innerText();
    let filters = await openFilters(page, language);
    const box = filters.getByRole('checkbox', { name: germany[language] });
    await box.click();
    await expect(box).toBeChecked();
    await expect(page).toHaveURL(/country=DE/);
    await closeFilters(page);
    await expect(total).not.toHaveText(before);

    filters = await openFilters(page, language);
    await filters.getByRole('button', { name: germany[language] }).click();
    await expect(page).toHaveURL(/nice=country%3ADE/);
    await expect(page).not.toHaveURL(/[?&]country=DE/);
    if (onPhone()) {
      await expectAccessible(page);
      await keepPicture(page, 'search-filters', { fullPage: false });
    }
    await closeFilters(page);
    await expect(total).toHaveText(before);
    await expect(page.getByRole('article').first()).toContainText(/Германия|Germany/);
    await page.reload();
    await page
      .getByRole('button', { name: /Германия|Germany/ })
      .locator('visible=true')
      .last()
      .click();
    await expect(page).not.toHaveURL(/nice=/);
  });

  test(`orders, the map and going back keep the search @${language}`, async ({ page }) => {
    await page.goto(`/${language}/search`);
    await expect(page.getByRole('article').first()).toBeVisible();
    const order = page.getByRole('combobox', { name: t('search', 'sort.label') });
    for (const sort of ['name', 'freshness', 'distance']) {
      await order.click();
      await page.getByRole('option', { name: t('search', `sort.${sort}`) }).click();
      await expect(page).toHaveURL(new RegExp(`sort=${sort}`));
      await expect(page.getByRole('article').first()).toBeVisible();
    }
    await expect(
      page
        .getByRole('article')
        .first()
        .getByText(/\d км|\d km/),
    ).toBeVisible();

    await page.getByRole('button', { name: t('search', 'map.toggle'), exact: true }).click();
    const map = page.getByRole('region', { name: t('search', 'map.title') });
    await expect(map.getByRole('button').first()).toBeVisible();
    await map.scrollIntoViewIfNeeded();
    await expectAccessible(page);
    await keepPicture(page, 'search-map', { fullPage: false });
    const bubble = map.locator('button[aria-pressed]').and(page.locator(':not([data-several])')).first();
    await bubble.click();
    await expect(page).toHaveURL(/country=/);
    await expect(bubble).toHaveAttribute('aria-pressed', 'true');
    await bubble.click();
    await expect(page).not.toHaveURL(/country=/);
    await page.getByRole('button', { name: t('search', 'map.toggle'), exact: true }).click();

    await page.getByRole('button', { name: t('search', 'more.button') }).click();
    await expect(page).toHaveURL(/more=1/);
    await expect(page.getByRole('article')).toHaveCount(40);
    const link = page.getByRole('article').nth(30).getByRole('link').first();
    const name = await link.innerText();
    await link.click();
    await expect(page).toHaveURL(/\/doctors\//);
    await page.goBack();
    await expect(page.getByRole('article')).toHaveCount(40);
    await expect(page.getByRole('article').nth(30).getByRole('link').first()).toHaveText(name);
    await expect(page.getByRole('article').nth(30)).toBeInViewport();
  });

  test(`other kinds are found with counts, as far as one may see them @${language}`, async ({ page }) => {
    await signInAs(page, 'coordinator', language);
    await page.goto(`/${language}/search`);
    for (const kind of ['offer', 'need', 'event', 'institution']) {
      await page
        .getByRole('navigation', { name: t('search', 'kinds') })
        .getByRole('button', { name: t('search', `tab.${kind}`) })
        .click();
      await expect(page).toHaveURL(new RegExp(`tab=${kind}`));
      await expect(page.getByRole('article').first()).toBeVisible();
    }
    await expectAccessible(page);
    await keepPicture(page, 'search-institutions', { fullPage: false });
    await page.reload();
    await expect(page.getByRole('article').first()).toBeVisible();
    await expect(
      page
        .getByRole('navigation', { name: t('search', 'kinds') })
        .getByRole('button', { name: t('search', 'tab.institution') }),
    ).toBeInViewport({ ratio: 0.95 });
    await page.getByRole('article').first().getByRole('link').click();
    await expect(page).toHaveURL(/\/institutions\//);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
}
