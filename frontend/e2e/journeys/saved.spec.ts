import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { expectAccessible } from '../support/accessibility';
import { asVisitor, leipzig, onOwnPhone, ownInstitution } from '../support/people';
import { keepPicture } from '../support/pictures';
import { type Language, signInAs } from '../support/signIn';
import { stateNeed, uniqueTitle } from '../support/steps';
import { languages, words } from '../support/words';

const berlin = { ky: 'Берл', ru: 'Берл', en: 'Berl' };
/** What the doctor learns to speak, so that a kept search finds her for the first time. */
const learned = { ky: 'ko', ru: 'ja', en: 'vi' };

type Expertise = { languages: { code: string; level: string }[] };

/** As the doctor: speaks this language too, or no longer. */
async function speak(page: Page, code: string, does: boolean): Promise<void> {
  const read = await page.request.get('/api/doctors/me/expertise');
  const expertise = (await read.json()) as Expertise;
  const others = expertise.languages.filter((one) => one.code !== code);
  const cookies = await page.context().cookies();
  const written = await page.request.put('/api/doctors/me/expertise', {
    headers: {
      'If-Match': read.headers().etag ?? '',
      'X-XSRF-TOKEN': cookies.find(({ name }) => name === 'XSRF-TOKEN')?.value ?? '',
    },
    data: { ...expertise, languages: does ? [...others, { code, level: 'B2' }] : others },
  });
  expect(written.ok()).toBe(true);
}

/** Waits for the alert in the reader's inbox, which the index and the alert's own turn come before. */
async function awaitInInbox(page: Page, language: Language, title: string): Promise<void> {
  await expect(async () => {
    await page.goto(`/${language}/me/inbox`);
    await expect(page.getByRole('link', { name: title }).first()).toBeVisible({ timeout: 3_000 });
  }).toPass({ timeout: 120_000 });
}

/** The link of this form in the mail to the demo's account that names the title. */
async function linkInMail(page: Page, account: string, title: string, form: RegExp): Promise<string> {
  let link = '';
  await expect(async () => {
    const answer = await page.request.get(`/api/demo/mails?to=${account}@demo.daryger.example`);
    const texts = ((await answer.json()) as { text: string }[]).map(({ text }) => text);
    link = form.exec(texts.find((text) => text.includes(title)) ?? '')?.[0] ?? '';
    expect(link).not.toBe('');
  }).toPass({ timeout: 60_000 });
  return link;
}

async function confirmDeletion(page: Page, from: Page | Locator, language: Language): Promise<void> {
  const name = words(language)('saved', 'delete');
  await from.getByRole('button', { name }).click();
  await page.getByRole('dialog').getByRole('button', { name }).click();
}

async function chooseByKeyboard(page: Page, language: Language): Promise<void> {
  const t = words(language);
  const box = page.locator('main input[type=search]');
  await box.pressSequentially(berlin[language]);
  const list = page.getByRole('listbox', { name: t('search', 'suggest.label') });
  await expect(list.getByRole('option').first()).toBeVisible();
  await box.press('ArrowDown');
  await expect(list.getByRole('option', { selected: true })).toHaveCount(1);
  // The list covers what is below it, of which axe can't tell the contrast.
  const open = await new AxeBuilder({ page }).disableRules('color-contrast').analyze();
  expect(open.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`)).toEqual(
    [],
  );
  await keepPicture(page, 'saved-suggest', { fullPage: false });
  await box.press('Enter');
  await expect(page).toHaveURL(/city=2950159/);
}

for (const language of languages) {
  test(`what is typed is completed, and chosen by keyboard @${language}`, async ({ page }) => {
    await page.goto(`/${language}`);
    await chooseByKeyboard(page, language);
    await page.goto(`/${language}/search`);
    await chooseByKeyboard(page, language);
  });

  test(`a kept search tells of a new doctor, and a mail's link stops it @${language}`, async ({
    page,
    browser,
    baseURL,
  }) => {
    test.setTimeout(240_000);
    const t = words(language);
    const title = uniqueTitle('Polyglots');
    const doctor = await onOwnPhone(browser, baseURL);
    await signInAs(doctor, leipzig.key, language);
    await speak(doctor, learned[language], false);

    await signInAs(page, 'coordinator', language);
    await page.goto(`/${language}/search?spokenLanguage=${learned[language]}`);
    await page.getByRole('button', { name: t('saved', 'search.save') }).click();
    const dialog = page.getByRole('dialog', { name: t('saved', 'search.save') });
    await dialog.getByRole('textbox').fill(title);
    await dialog.getByText(t('saved', 'alert.at-once'), { exact: true }).click();
    await dialog.getByRole('button', { name: t('common', 'action.save') }).click();
    await expect(dialog).toBeHidden();

    await speak(doctor, learned[language], true);
    await awaitInInbox(page, language, title);
    await page.goto(`/${language}/search/saved`);
    const row = page.getByRole('article').filter({ hasText: title });
    await expect(row.getByRole('link', { name: leipzig.name[language] })).toBeVisible();
    await expectAccessible(page);
    await keepPicture(page, 'saved-searches');

    const link = await linkInMail(page, 'coordinator', title, /\/search\/stop\/\S+/);
    const visitor = await asVisitor(browser, baseURL);
    await visitor.goto(`/${language}${link}`);
    await visitor.getByRole('button', { name: t('saved', 'stop.button') }).click();
    await expect(visitor.getByRole('status').filter({ hasText: title })).toBeVisible();
    await expectAccessible(visitor);

    await row.getByRole('button', { name: t('saved', 'search.seen') }).click();
    await expect(row.getByRole('link', { name: leipzig.name[language] })).toHaveCount(0);
    await confirmDeletion(page, row, language);
    await expect(row).toHaveCount(0);
    await speak(doctor, learned[language], false);
    await doctor.context().close();
    await visitor.context().close();
  });

  test(`a search over other things tells of a new need @${language}`, async ({ page, browser, baseURL }) => {
    test.setTimeout(240_000);
    const t = words(language);
    const title = uniqueTitle('Bronchoscopy');
    await signInAs(page, leipzig.key, language);
    await page.goto(`/${language}/search?q=${encodeURIComponent(title)}&tab=need`);
    await page.getByRole('button', { name: t('saved', 'search.save') }).click();
    const dialog = page.getByRole('dialog', { name: t('saved', 'search.save') });
    await expect(dialog.getByRole('checkbox', { name: t('saved', 'kinds.need') })).toBeChecked();
    await dialog.getByRole('checkbox', { name: t('saved', 'kinds.event') }).check();
    await dialog.getByText(t('saved', 'alert.at-once'), { exact: true }).click();
    await expectAccessible(page);
    await keepPicture(page, 'saved-everything-dialog', { fullPage: false });
    await dialog.getByRole('button', { name: t('common', 'action.save') }).click();
    await expect(dialog).toBeHidden();
    await keepPicture(page, 'saved-everything-page');

    const coordinator = await asVisitor(browser, baseURL);
    await signInAs(coordinator, 'coordinator', language);
    await stateNeed(coordinator, language, title);
    await coordinator.context().close();

    await awaitInInbox(page, language, title);
    await keepPicture(page, 'saved-everything-inbox', { fullPage: false });
    await page.goto(`/${language}/search/saved`);
    const row = page.getByRole('article').filter({ hasText: title });
    await expect(row.getByText(t('saved', 'kinds.need'), { exact: false }).first()).toBeVisible();
    await expectAccessible(page);
    await keepPicture(page, 'saved-everything-list');
    await row.getByRole('listitem').getByRole('link', { name: title }).click();
    await expect(page).toHaveURL(/\/me\/needs\//);
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();

    const link = await linkInMail(page, 'doctor', title, /\/needs\/\S+/);
    await page.goto(`/${language}${link}`);
    await expect(page).toHaveURL(/\/me\/needs\//);
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();

    await page.goto(`/${language}/search/saved`);
    await row.getByRole('link', { name: t('saved', 'search.open') }).click();
    await expect(page).toHaveURL(/tab=need/);
    const results = page.getByRole('list', { name: t('search', 'results') });
    await expect(results.getByRole('link', { name: title })).toBeVisible();
    await page.goto(`/${language}/search/saved`);
    await confirmDeletion(page, row, language);
    await expect(row).toHaveCount(0);
  });

  test(`a house keeps one short-list together @${language}`, async ({ page, browser, baseURL }) => {
    test.setTimeout(180_000);
    const t = words(language);
    const title = uniqueTitle('Bronchoscopy');
    await signInAs(page, 'coordinator', language);
    const institution = await ownInstitution(page);
    const name = leipzig.otherSpelling[language];
    await page.goto(`/${language}/search?q=${encodeURIComponent(name)}`);
    await page.getByRole('article').getByRole('link', { name: leipzig.name[language] }).first().click();
    await expect(page.getByRole('heading', { level: 1, name: leipzig.name[language] })).toBeVisible();
    await expect(page.getByRole('region', { name: t('saved', 'similar.title') })).toBeVisible();
    await keepPicture(page, 'saved-similar');
    await page.getByRole('button', { name: t('saved', 'list.add') }).click();
    const dialog = page.getByRole('dialog', { name: t('saved', 'list.add') });
    await dialog.getByLabel(t('saved', 'list.new')).fill(title);
    await dialog.getByRole('button', { name: t('saved', 'list.create') }).click();
    await expect(dialog.getByRole('checkbox', { name: title })).toBeChecked();
    await expectAccessible(page);
    await keepPicture(page, 'saved-add-to-list', { fullPage: false });
    await dialog.getByRole('button', { name: t('saved', 'list.done') }).click();

    const colleague = await asVisitor(browser, baseURL);
    await signInAs(colleague, 'head', language);
    await colleague.goto(`/${language}/institution/${institution}/shortlists`);
    await colleague.getByRole('link', { name: title }).click();
    const entry = colleague.getByRole('article').filter({ hasText: leipzig.name[language] });
    await entry.getByRole('button', { name: t('saved', 'list.note') }).click();
    await colleague.getByRole('dialog').getByRole('textbox').fill('2027?');
    await colleague
      .getByRole('dialog')
      .getByRole('button', { name: t('common', 'action.save') })
      .click();
    await expect(entry.getByText('2027?')).toBeVisible();
    await expectAccessible(colleague);

    await page.goto(`/${language}/institution/${institution}/shortlists`);
    await page.getByRole('link', { name: title }).click();
    await expect(page.getByText('2027?')).toBeVisible();
    await keepPicture(page, 'saved-short-list');
    await confirmDeletion(page, page, language);
    await expect(page.getByRole('heading', { level: 1, name: t('saved', 'lists.title') })).toBeVisible();
    await expect(page.getByRole('link', { name: title })).toHaveCount(0);
    await colleague.context().close();
  });
}
