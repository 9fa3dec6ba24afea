import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from '../support/accessibility';
import { onOwnPhone, ownInstitution } from '../support/people';
import { keepPicture } from '../support/pictures';
import { signInAs } from '../support/signIn';
import { languages, words } from '../support/words';

type Found = { id: string };

/** An event of one's own institution that is ahead and open. */
async function eventAhead(page: Page): Promise<string> {
  const institution = await ownInstitution(page);
  const days = (count: number) => new Date(Date.now() + count * 86_400_000).toISOString();
  const query = `status=SCHEDULED&from=${days(1)}&until=${days(120)}`;
  const answer = await page.request.get(`/api/institutions/${institution}/events?size=50&${query}`);
  const { items } = (await answer.json()) as { items: Found[] };
  const [first] = items;
  if (!first) throw new Error('the demo has no event ahead');
  return first.id;
}

async function fits(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
}

for (const language of languages) {
  const t = words(language);

  test(`a colleague who was entered by name takes the record over @${language}`, async ({
    page,
    browser,
    baseURL,
  }) => {
    const name = `Сыноо ${language} ${Date.now()}`;
    await signInAs(page, 'coordinator', language);
    const id = await eventAhead(page);
    const event = `/${language}/institution/${await ownInstitution(page)}/events/${id}`;
    await page.goto(event);
    await page.getByRole('button', { name: t('agenda', 'screen.open') }).click();
    await page.getByLabel(t('agenda', 'screen.names')).fill(name);
    await page.getByRole('button', { name: t('agenda', 'screen.register_one', { count: 1 }) }).click();
    const all = page.getByRole('button', {
      name: t('agenda', 'roll.all_other', { count: 0 }).split('0')[0] ?? '',
    });
    const give = page.getByRole('button', { name: t('agenda', 'claim.giveName', { name }) });
    await expect(async () => {
      if (await all.isVisible()) await all.click();
      await give.click({ timeout: 2000 });
    }).toPass();
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText(name);
    await expectAccessible(page);
    await keepPicture(page, 'claim-make');
    await fits(page);
    await dialog.getByRole('button', { name: t('agenda', 'claim.make') }).click();
    const code = (await dialog.getByTestId('claim-code').innerText()).trim();
    expect(code).toMatch(/^([2-9A-Z]{5}-){3}[2-9A-Z]{5}$/);
    await expectAccessible(page);
    await keepPicture(page, 'claim-code');
    await fits(page);
    await page.emulateMedia({ media: 'print' });
    await keepPicture(page, 'claim-slip');
    await page.emulateMedia({ media: 'screen' });

    const owner = await onOwnPhone(browser, baseURL);
    await owner.goto(`/${language}/claim#${code}`);
    await expect(owner.getByText(t('agenda', 'claim.page.signInFirst'))).toBeVisible();
    await expectAccessible(owner);
    await keepPicture(owner, 'claim-visitor');
    await signInAs(owner, 'participant', language);
    await owner.goto(`/${language}/claim`);
    await owner.getByRole('textbox', { name: t('agenda', 'claim.page.label') }).fill(code.toLowerCase());
    await owner.getByRole('button', { name: t('agenda', 'claim.page.look') }).click();
    await expect(owner.getByText(name)).toBeVisible();
    await expectAccessible(owner);
    await keepPicture(owner, 'claim-preview');
    await fits(owner);
    await owner.getByRole('button', { name: t('agenda', 'claim.page.mine') }).click();
    await expect(owner.getByText(t('agenda', 'claim.page.done'))).toBeVisible();
    await keepPicture(owner, 'claim-done');

    await owner.goto(`/${language}/claim#${code}`);
    await owner.reload();
    await expect(owner.getByRole('textbox', { name: t('agenda', 'claim.page.label') })).toBeVisible();
    await expect(owner.getByText(name)).toHaveCount(0);
    await expectAccessible(owner);
    await keepPicture(owner, 'claim-used');
    await owner.context().close();
  });
}
