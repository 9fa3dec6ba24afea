import { expect, test } from '@playwright/test';
import { leipzig, onOwnPhone } from '../support/people';
import { signInAs } from '../support/signIn';
import { asOnSlowLine } from '../support/slowLine';
import { acceptInvitation, inviteLeipzig, stateNeed, uniqueTitle } from '../support/steps';

test('on an old computer at 400 kbit/s a need is stated and an invitation answered @ru', async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(600_000);
  const title = uniqueTitle('Bronchoscopy');
  const patient = { timeout: 90_000 };

  await page.setViewportSize({ width: 1024, height: 768 });
  page.setDefaultTimeout(patient.timeout);
  await asOnSlowLine(page);
  await signInAs(page, 'coordinator', 'ru');
  await stateNeed(page, 'ru', title);
  await expect(page.getByRole('link', { name: leipzig.name.ru }).first()).toBeVisible(patient);
  await inviteLeipzig(page, 'ru', 7);

  const doctor = await onOwnPhone(browser, baseURL);
  await doctor.setViewportSize({ width: 1024, height: 768 });
  doctor.setDefaultTimeout(patient.timeout);
  await asOnSlowLine(doctor);
  await signInAs(doctor, leipzig.key, 'ru');
  await acceptInvitation(doctor, 'ru', title);
  await expect(doctor.locator('main time').first()).toBeVisible(patient);
  await doctor.context().close();
});
