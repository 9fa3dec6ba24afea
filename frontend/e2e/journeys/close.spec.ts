import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from '../support/accessibility';
import { onOwnPhone, ownInstitution } from '../support/people';
import { keepPicture } from '../support/pictures';
import { type Language, signInAs } from '../support/signIn';
import { languages, type Words, words } from '../support/words';

type Found = { id: string; title: { texts: Record<string, string> } };

/** Naryn's events in a state, each screen its own: what one journey has finished, another one only reads. */
async function eventOf(page: Page, query: string): Promise<string> {
  const institution = await ownInstitution(page);
  const answer = await page.request.get(`/api/institutions/${institution}/events?size=50&${query}`);
  const { items } = (await answer.json()) as { items: Found[] };
  const one = items.at(test.info().project.name === 'phone' ? 1 : 0);
  if (!one) throw new Error(`the demo has no event of ${query}`);
  return one.id;
}

async function enterDocument(page: Page, t: Words, item: string): Promise<void> {
  const row = page.getByRole('listitem').filter({ hasText: t('agenda', `clearance.${item}`) });
  await row.getByRole('button', { name: t('agenda', 'clearance.enter') }).click();
  await row.getByLabel(t('agenda', 'clearance.number')).fill('KM-17/2');
  await row.getByLabel(t('agenda', 'clearance.date')).click();
  await page.locator('.mantine-DatePickerInput-day:not([data-outside])').first().click();
  await row.getByRole('button', { name: t('common', 'action.save') }).click();
  await expect(row.getByText('KM-17/2')).toBeVisible();
}

async function openEvent(page: Page, language: Language, id: string): Promise<void> {
  await page.goto(`/${language}/events/${id}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

for (const language of languages) {
  const t = words(language);

  test(`an operating visit stands when its four papers are there @${language}`, async ({
    page,
    browser,
    baseURL,
  }) => {
    await signInAs(page, 'coordinator', language);
    const days = (count: number) => new Date(Date.now() + count * 86_400_000).toISOString();
    const id = await eventOf(page, `kind=OPERATING_VISIT&from=${days(55)}&until=${days(65)}`);
    await openEvent(page, language, id);
    const papers = page.getByRole('region', { name: t('agenda', 'clearance.title') });
    await expect(papers.getByRole('listitem')).toHaveCount(4);
    const enter = papers.getByRole('button', { name: t('agenda', 'clearance.enter') });
    if ((await enter.count()) > 0) {
      // The head's signature is not the coordinator's to give.
      await expect(enter).toHaveCount(1);
      await enterDocument(page, t, 'INVITATION_LETTER');
      await expectAccessible(page);
      await keepPicture(page, 'close-papers');

      const head = await onOwnPhone(browser, baseURL);
      await signInAs(head, 'head', language);
      await openEvent(head, language, id);
      await enterDocument(head, t, 'READINESS');
      await expectAccessible(head);
      await keepPicture(head, 'close-readiness');
      await head.context().close();
      await page.reload();
    }
    await expect(papers.getByText(t('agenda', 'clearance.complete'))).toBeVisible();
    await expect(page.getByText(t('agenda', 'status.SCHEDULED')).first()).toBeVisible();
  });

  test(`a lecture is closed in two minutes the next day @${language}`, async ({ page }) => {
    await signInAs(page, 'coordinator', language);
    const day = (back: number) => new Date(Date.now() - back * 86_400_000).toISOString();
    const id = await eventOf(page, `kind=LECTURE&from=${day(4)}&until=${day(0)}`);
    await openEvent(page, language, id);
    const report = page.getByRole('link', { name: t('agenda', 'step.REPORT') });
    if ((await report.count()) > 0) {
      await report.click();
      await expect(
        page.getByRole('heading', { level: 1, name: t('agenda', 'outcome.heading') }),
      ).toBeVisible();
      await page.getByRole('radio', { name: t('agenda', 'outcome.yes'), exact: true }).click();
      await page.getByLabel(t('agenda', 'outcome.peopleField')).first().fill('23');
      await page.getByLabel(t('agenda', 'profession.DOCTOR'), { exact: true }).fill('15');
      await page.getByLabel(t('agenda', 'profession.NURSE'), { exact: true }).fill('8');
      await page.getByLabel(t('agenda', 'counter.peopleTrained'), { exact: true }).fill('23');
      await expectAccessible(page);
      await keepPicture(page, 'close-report');
      await page.getByRole('button', { name: t('agenda', 'outcome.send') }).click();
    }
    const outcome = page.getByRole('region', { name: t('agenda', 'outcome.title') });
    await expect(outcome).toContainText('23');
    await expectAccessible(page);
    await keepPicture(page, 'close-outcome');
  });

  test(`a month later the institution says whether it is used @${language}`, async ({ page }) => {
    await signInAs(page, 'coordinator', language);
    const day = (back: number) => new Date(Date.now() - back * 86_400_000).toISOString();
    const id = await eventOf(page, `kind=MASTER_CLASS&from=${day(35)}&until=${day(30)}`);
    const institution = await ownInstitution(page);
    await page.goto(`/${language}/institution/${institution}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await keepPicture(page, 'close-home');
    await openEvent(page, language, id);
    const question = page.getByRole('region', { name: t('agenda', 'use.question') });
    if ((await question.count()) > 0) {
      await question.getByRole('radio', { name: t('agenda', 'use.PARTLY') }).click();
      await question.getByLabel(t('agenda', 'use.because')).fill('Жабдык бар, игне жетишпейт');
      await expectAccessible(page);
      await keepPicture(page, 'close-use');
      await question.getByRole('button', { name: t('agenda', 'use.send') }).click();
    }
    const outcome = page.getByRole('region', { name: t('agenda', 'outcome.title') });
    await expect(outcome).toContainText('игне жетишпейт');
  });
}
