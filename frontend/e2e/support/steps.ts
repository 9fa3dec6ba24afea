import { expect, type Locator, type Page } from '@playwright/test';
import { leipzig, ownInstitution } from './people';
import type { Language } from './signIn';
import { words } from './words';

/** Minutes since 1970: another number in every run, so that no journey meets its own older traces. */
const run = Math.floor(Date.now() / 60_000);

export function uniqueTitle(what: string): string {
  return `${what} ${Date.now().toString(36)}`;
}

/** As the coordinator: five answers, most of them from a template. Ends on the need's page. */
export async function stateNeed(page: Page, language: Language, title: string): Promise<void> {
  const t = words(language);
  const institution = await ownInstitution(page);
  await page.goto(`/${language}/institution/${institution}`);
  await page.getByRole('link', { name: t('need', 'new.action') }).click();
  await page.getByLabel(t('need', 'templates.title')).first().click();
  await page.getByRole('option').first().click();
  await page.getByRole('textbox', { name: t('need', 'field.title') }).fill(title);
  const next = page.getByRole('button', { name: t('common', 'action.next') });
  for (const step of ['whom', 'kind', 'when', 'languages']) {
    await next.click();
    await expect(page.getByRole('heading', { name: t('need', `step.${step}`) })).toBeVisible();
  }
  await page.getByRole('button', { name: t('need', 'new.publish') }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
}

/** As the coordinator on a need's page: the two who fit best, side by side. */
export async function compareFirstTwo(page: Page, language: Language): Promise<Locator> {
  const t = words(language);
  const fitting = page.getByRole('region', { name: t('matching', 'who.title') });
  for (const place of [0, 1]) await fitting.getByRole('checkbox').nth(place).check();
  await fitting.getByRole('button', { name: t('matching', 'compare.open') }).click();
  const sheet = page.getByRole('dialog', { name: t('matching', 'compare.title') });
  await expect(sheet.getByRole('columnheader')).toHaveCount(2);
  return sheet;
}

/** As the coordinator on a need's page: who fits, why, and an invitation with one time. */
export async function inviteLeipzig(page: Page, language: Language, place: number): Promise<void> {
  const t = words(language);
  const row = page
    .getByRole('region', { name: t('matching', 'who.title') })
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: leipzig.name[language] }) })
    .first();
  await row.getByText(t('matching', 'why.title'), { exact: true }).click();
  expect(await row.getByRole('listitem').count()).toBeGreaterThan(1);
  await row.getByRole('button', { name: t('matching', 'invite.open') }).click();
  const dialog = page.getByRole('dialog', { name: t('matching', 'invite.title') });
  await pickTime(page, t('matching', 'slot.start'), place);
  await dialog.getByRole('button', { name: t('matching', 'invite.send') }).click();
  await expect(dialog).toBeHidden();
}

/** A free hour of some day two to four months ahead: by day and hour no two journeys of a run meet. */
async function pickTime(page: Page, label: string, place: number): Promise<void> {
  await page.getByLabel(label, { exact: true }).click();
  const picker = page.locator('.mantine-DateTimePicker-dropdown, .mantine-Popover-dropdown').last();
  for (let month = 0; month < 2 + (run % 3); month++)
    await picker.locator('button[data-direction=next]').click();
  await picker
    .locator('table button:not([data-outside])')
    .filter({ hasText: new RegExp(`^${1 + (run % 28)}$`) })
    .click();
  const [hours, minutes] = [picker.locator('input').nth(0), picker.locator('input').nth(1)];
  await hours.fill(String(9 + place));
  await minutes.fill('00');
  await picker.getByRole('button').last().click();
}

/** As the doctor on the home page: the invitation waits; the time is accepted. Ends on the event's page. */
export async function acceptInvitation(page: Page, language: Language, title: string): Promise<void> {
  const t = words(language);
  await page.goto(`/${language}/me`);
  await page
    .getByRole('region', { name: t('matching', 'home.waiting') })
    .getByRole('link', { name: title })
    .click();
  await page.getByRole('button', { name: t('matching', 'answer.accept') }).click();
  await page.getByRole('link', { name: t('matching', 'toEvent') }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
}
