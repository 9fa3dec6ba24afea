import type { Server } from 'node:http';
import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from '../support/accessibility';
import { serveFrontend } from '../support/frontend';
import { keepPicture } from '../support/pictures';
import { nobody, officer, doctor as signedInDoctor } from '../support/standIn';

let server: Server;
let url: string;

test.beforeAll(async () => {
  ({ url, server } = await serveFrontend());
});
test.afterAll(() => {
  server.close();
});

const shown = {
  id: '01900000-0000-7000-8000-000000000001',
  name: { shown: 'Сынакова Айгүл', other: 'Aigul Synakova', former: ['Асанова'] },
  place: {
    country: { code: 'DE', label: 'Германия' },
    city: { code: '2950159', label: 'Берлин' },
    zone: 'Europe/Berlin',
  },
  career: { employer: 'Universitätsklinikum', position: 'Oberärztin', since: 2014, stage: 'SPECIALIST' },
  specialties: [{ code: 'sp-pulmonology', label: 'Пульмонология' }],
  skills: [{ code: 'sk-bronchoscopy', label: 'Бронхоскопия', level: 'TEACHES' }],
  languages: [{ code: 'ky', label: 'кыргызский', level: 'NATIVE' }],
  help: ['LECTURE', 'MASTER_CLASS'],
  times: { daysAYear: 12, weekly: [{ weekday: 2, from: '18:00:00', to: '20:00:00' }], days: [], travel: [] },
  identityBound: true,
  checked: [{ kind: 'DIPLOMA', level: 'DOCUMENT_SEEN', country: 'DE', checkedOn: '2026-01-15' }],
  lastConfirmedOn: '2026-11-01',
};
const standing = {
  id: shown.id,
  name: { cyrillic: 'Сынакова Айгүл', former: [] },
  state: 'DRAFT',
  missing: ['consents'],
  consents: [],
  identityBound: false,
  verified: false,
};
const levels = {
  NAME: 'INSTITUTIONS',
  SPECIALTIES: 'INSTITUTIONS',
  COUNTRY: 'INSTITUTIONS',
  PHOTO: 'NOBODY',
};
const lists: Record<string, object[]> = {
  countries: [{ code: 'DE', label: 'Германия', marked: false }],
  cities: [{ code: '2950159', label: 'Берлин', parent: 'DE', marked: false, zone: 'Europe/Berlin' }],
  specialties: [{ code: 'sp-pulmonology', label: 'Пульмонология', marked: false }],
  skills: [{ code: 'sk-bronchoscopy', label: 'Бронхоскопия', marked: false }],
  languages: [{ code: 'ky', label: 'кыргызский', marked: false }],
};
const answers: Record<string, unknown> = {
  'GET /api/doctors/me': standing,
  'GET /api/doctors/me/preview': { view: shown, obstacles: ['NOT_PUBLISHED', 'NOT_VERIFIED'] },
  'GET /api/doctors/me/visibility': { levels },
  'GET /api/doctors/me/profile': {
    name: { cyrillic: 'Сынакова Айгүл', former: [] },
    details: { country: 'DE', city: 2950159 },
    zone: 'Europe/Berlin',
  },
  'GET /api/doctors/me/expertise': {
    main: 'sp-pulmonology',
    others: [],
    skills: [{ code: 'sk-bronchoscopy', level: 'TEACHES' }],
    languages: [{ code: 'ky', level: 'NATIVE' }],
    help: ['LECTURE'],
  },
  'GET /api/doctors/me/availability': {
    weekly: [],
    days: ['2026-12-01'],
    travel: [{ city: 2950159, zone: 'Europe/Berlin', from: '2027-08-12', to: '2027-08-24' }],
  },
  [`GET /api/doctors/${shown.id}`]: shown,
  'GET /api/ministry/doctors': { items: [shown], page: 0, size: 20, total: 1 },
  'GET /api/ministry/doctor-invitations': { items: [], page: 0, size: 20, total: 0 },
  'POST /api/doctors': { id: shown.id },
};

async function standIn(page: Page, session: object): Promise<void> {
  await page.context().addCookies([{ name: 'XSRF-TOKEN', value: 't', url }]);
  await page.route('**/api/**', async (route) => {
    const request = route.request();
    const { pathname } = new URL(request.url());
    const list = lists[pathname.replace('/api/taxonomy/', '')];
    const answer = answers[`${request.method()} ${pathname}`];
    if (pathname === '/api/session') await route.fulfill({ json: session });
    else if (list) await route.fulfill({ json: list });
    else if (answer) await route.fulfill({ json: answer, headers: { ETag: '"1"' } });
    else if (pathname.startsWith('/api/drafts/') && request.method() !== 'GET')
      await route.fulfill({ status: 204 });
    else await route.fulfill({ status: 404, contentType: 'application/problem+json', body: '{}' });
  });
}

/** Until the form is sent there is no profile. */
async function notYetRegistered(page: Page): Promise<void> {
  let registered = false;
  await page.route('**/api/doctors', (route) => {
    registered = true;
    return route.fallback();
  });
  await page.route('**/api/doctors/me', (route) =>
    registered
      ? route.fallback()
      : route.fulfill({ status: 404, contentType: 'application/problem+json', body: '{}' }),
  );
}

async function readable(page: Page, name: string): Promise<void> {
  await expectAccessible(page);
  await keepPicture(page, name);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
}

async function choose(page: Page, label: RegExp, option: string): Promise<void> {
  await page.getByRole('combobox', { name: label }).or(page.getByLabel(label)).first().click();
  await page.getByRole('option', { name: option }).first().click();
}

test('a doctor registers in steps and sees the profile as others do before publishing it', async ({
  page,
}) => {
  await standIn(page, { ...signedInDoctor, roles: ['DOCTOR'] });
  await notYetRegistered(page);
  await page.goto(`${url}/ru/me/doctor-registration`);
  const next = page.getByRole('button', { name: 'Далее' });
  await page.getByLabel('Имя кириллицей').fill('Сынакова Айгүл');
  await readable(page, 'registration-name');
  await next.click();
  await choose(page, /Страна работы/, 'Германия');
  await choose(page, /Город/, 'Берлин');
  await expect(page.getByText(/Ваше время: \d\d:\d\d \(Europe\/Berlin\)/)).toBeVisible();
  await readable(page, 'registration-place');
  await next.click();
  await choose(page, /Основная специальность/, 'Пульмонология');
  await next.click();
  await choose(page, /Добавить навык/, 'Бронхоскопия');
  await readable(page, 'registration-skills');
  await next.click();
  await choose(page, /Добавить язык/, 'кыргызский');
  await next.click();
  await page.getByLabel('Мастер-класс').check();
  await readable(page, 'registration-help');
  await next.click();
  await next.click();
  await readable(page, 'registration-availability');
  await next.click();
  await readable(page, 'registration-about');
  await page.getByRole('button', { name: 'Перейти к публикации' }).click();
  await expect(page.getByRole('heading', { name: 'Показать мой профиль' })).toBeVisible();
  await expect(page.getByText('Пульмонология').first()).toBeVisible();
  await readable(page, 'publication');
});

for (const scheme of ['light', 'dark'] as const) {
  test(`a doctor's page, home and profile are readable in ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await standIn(page, nobody);
    await page.goto(`${url}/ru/doctors/${shown.id}`);
    await expect(page.getByRole('heading', { name: 'Сынакова Айгүл' })).toBeVisible();
    await readable(page, `doctor-page-${scheme}`);
    await page.unrouteAll();
    await standIn(page, signedInDoctor);
    await page.goto(`${url}/ky/me`);
    await expect(page.getByRole('heading', { name: 'Профилимдин абалы' })).toBeVisible();
    await readable(page, `doctor-home-${scheme}`);
    await page.goto(`${url}/ky/me/profile`);
    for (const [index, tab] of [
      'Өзүм жана кызматым',
      'Адистешүү',
      'Убакыт',
      'Ким эмнени көрөт',
      'Абалы',
    ].entries()) {
      await page.getByRole('tab', { name: tab }).click();
      await readable(page, `doctor-profile-${index}-${scheme}`);
    }
  });
}

test("the ministry's list and its invitation are readable", async ({ page }) => {
  await standIn(page, officer);
  await page.goto(`${url}/en/ministry/doctors`);
  await expect(page.getByRole('cell', { name: 'Сынакова Айгүл' })).toBeVisible();
  await readable(page, 'ministry-doctors');
  await page.getByRole('button', { name: 'Invite a doctor' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectAccessible(page);
});
