import { expect, test } from '@playwright/test';
import { expectAccessible } from '../support/accessibility';
import { asVisitor, leipzig, onOwnPhone } from '../support/people';
import { keepPicture } from '../support/pictures';
import { signInAs } from '../support/signIn';
import { acceptInvitation, compareFirstTwo, inviteLeipzig, stateNeed, uniqueTitle } from '../support/steps';
import { languages, words } from '../support/words';

const bishkek = { ky: 'Бишкек', ru: 'Бишкек', en: 'Bishkek' };

for (const [place, language] of languages.entries()) {
  test(`from a need to an event @${language}`, async ({ page, browser, baseURL }) => {
    test.setTimeout(300_000);
    const t = words(language);
    const title = uniqueTitle('Bronchoscopy');
    const onPhone = test.info().project.name === 'phone';

    await signInAs(page, 'coordinator', language);
    await stateNeed(page, language, title);
    await expect(page.getByRole('link', { name: leipzig.name[language] }).first()).toBeVisible();
    await expectAccessible(page);
    await keepPicture(page, 'chain-who-fits');
    const sheet = await compareFirstTwo(page, language);
    await expectAccessible(page);
    await keepPicture(page, 'chain-compare', { fullPage: false });
    await page.keyboard.press('Escape');
    await expect(sheet).toBeHidden();
    await inviteLeipzig(page, language, place + (onPhone ? 3 : 0));
    await page.goto(`/${language}/me/inbox`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

    const doctor = await onOwnPhone(browser, baseURL);
    await signInAs(doctor, leipzig.key, language);
    await acceptInvitation(doctor, language, title);
    const clocks = doctor.locator('main time').first();
    await expect(clocks).toContainText(/\d\d:\d\d.*\d\d:\d\d/s);
    await expect(clocks).toContainText(bishkek[language]);
    await expectAccessible(doctor);
    await keepPicture(doctor, 'chain-event');

    // The coordinator's page was open all the time: the news comes by itself.
    const news = page.getByRole('listitem').filter({ hasText: title });
    await expect(news.filter({ hasText: t('notification', 'inbox.new') }).first()).toBeVisible({
      timeout: 30_000,
    });
    await keepPicture(page, 'chain-inbox', { fullPage: false });

    const visitor = await asVisitor(browser, baseURL);
    await visitor.goto(`/${language}`);
    const search = visitor.locator('main input[type=search]');
    await search.fill(leipzig.otherSpelling[language]);
    await search.press('Enter');
    await expect(
      visitor.getByRole('article').getByRole('link', { name: leipzig.name[language] }).first(),
    ).toBeVisible();
    await keepPicture(visitor, 'chain-search', { fullPage: false });
    await doctor.context().close();
    await visitor.context().close();
  });
}
