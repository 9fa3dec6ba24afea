import { stripVTControlCharacters } from 'node:util';
import { expect, type Page, test } from '@playwright/test';
import type { Role } from '../../src/shared/session/session';
import { expectAccessible, expectReadableInTheDark } from '../support/accessibility';
import { examples } from '../support/examples';
import { ownInstitution } from '../support/people';
import { keepPicture } from '../support/pictures';
import { type SitePage, sitePages } from '../support/routes';
import { type Language, signInAs } from '../support/signIn';
import { languages, words } from '../support/words';

type Who = { key: string; role?: Role; zones: SitePage['zone'][] /** Works on one most. */; phone?: true };

/** The demo's people, one a role, and the zones whose pages they have. */
const people: Who[] = [
  { key: 'visitor', zones: ['public'], phone: true },
  { key: 'doctor', role: 'DOCTOR', zones: ['me'], phone: true },
  { key: 'participant', role: 'PARTICIPANT', zones: ['me'], phone: true },
  { key: 'coordinator', role: 'COORDINATOR', zones: ['institution'] },
  { key: 'head', role: 'HEAD', zones: ['institution'] },
  { key: 'verifier', role: 'VERIFIER', zones: ['ministry'] },
  { key: 'scheduler', role: 'SCHEDULER', zones: ['ministry'] },
  { key: 'programme-manager', role: 'PROGRAMME_MANAGER', zones: ['ministry'] },
  { key: 'analyst', role: 'ANALYST', zones: ['ministry'] },
  { key: 'administrator', role: 'ADMINISTRATOR', zones: ['admin'] },
];
/** Pages under a public address for somebody in particular, who is signed in. */
const onlyFor: Record<string, Role> = {
  '/redeem': 'HEAD',
  '/search/saved': 'DOCTOR',
  '/needs/:needId': 'DOCTOR',
  '/events/:eventId/report': 'COORDINATOR',
};
/** Pages that say something only to those who come by a personal link, which can be used up. */
const withoutContent = new Set(['/link', '/search/stop/:token']);
const longLane = Boolean(process.env.DARYGER_ALL);

let pages: SitePage[];
test.beforeAll(async () => {
  pages = await sitePages();
});

test('every page of the router can be visited by somebody @all', () => {
  const withParameters = pages
    .map(({ pattern }) => pattern)
    .filter((pattern) => /:(?!institutionId)/.test(pattern));
  const publicOnes = pages.filter(({ pattern }) => pattern === '/institutions/:institutionId');
  const needed = [...withParameters, ...publicOnes.map(({ pattern }) => pattern)].toSorted();
  expect(needed, 'pages for which support/examples.ts must know an address').toEqual(
    Object.keys(examples).toSorted(),
  );
  for (const page of pages)
    expect(
      people.some((who) => has(who, page)),
      page.pattern,
    ).toBe(true);
});

/** In the short lane everybody on the own screen only: Kyrgyz on the phone, Russian on the desktop. */
const shortLane = (who: Who, language: Language) => language === (who.phone ? 'ky' : 'ru');

for (const language of languages)
  for (const who of people.filter((one) => longLane || shortLane(one, language)))
    test(`every page of the ${who.key} is readable @${language}`, async ({ page }) => {
      const own = pages.filter((one) => (longLane ? has(who, one) : firstHas(who, one)));
      test.setTimeout(60_000 + own.length * 30_000);
      const problems: string[] = [];
      if (who.role) await signInAs(page, who.key, language);
      for (const one of own)
        for (const address of await addressesOf(page, one))
          await look(page, language, address, who, one).catch((error: Error) => problems.push(error.message));
      expect(problems.map(stripVTControlCharacters)).toEqual([]);
    });

function has(who: Who, { pattern, zone, roles }: SitePage): boolean {
  const only = onlyFor[pattern];
  if (only) return who.role === only;
  return (
    who.zones.includes(zone) && (roles.length === 0 || (who.role !== undefined && roles.includes(who.role)))
  );
}

/** In the short lane each page is seen by the first who has it, and everybody sees the own home. */
function firstHas(who: Who, one: SitePage): boolean {
  const isHome = /^\/(me|ministry|admin|institution\/:institutionId)$/.test(one.pattern);
  return has(who, one) && (isHome || people.find((other) => has(other, one)) === who);
}

async function addressesOf(page: Page, { pattern, zone }: SitePage): Promise<string[]> {
  const found = examples[pattern] ? await examples[pattern](page) : [''];
  const filled =
    zone === 'institution' ? pattern.replace(':institutionId', await ownInstitution(page)) : pattern;
  return found.map((value) => filled.replace(/:\w+/, value));
}

async function look(page: Page, language: Language, address: string, who: Who, { pattern }: SitePage) {
  const t = words(language);
  await page.goto(`/${language}${address}`);
  await expect(page.locator('main h1').first(), address).toBeVisible();
  await expect(page.locator('main [aria-busy=true], main [role=status][aria-label]'), address).toHaveCount(0);
  if (!withoutContent.has(pattern)) {
    for (const problem of ['missing', 'broken', 'forbidden', 'signIn'])
      await expect(
        page.locator('main').getByText(t('common', `problem.${problem}.title`), { exact: true }),
        address,
      ).toHaveCount(0);
    await expect(page.getByText(t('app', 'notFound.what')), address).toHaveCount(0);
  }
  expect(await rawCodes(page, pattern), `codes that nobody translated on ${address}`).toEqual([]);
  await expectAccessible(page);
  await keepPicture(page, `page-${who.key}${pattern.replace(/:/g, '').replace(/\//g, '-')}`);
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth),
    `${address} is not wider than the screen`,
  ).toBe(true);
  // Colours are the same in every language.
  if (longLane && language === 'ru') await expectReadableInTheDark(page);
}

/** Codes of the lists, constants and keys of texts are for machines; administrators' pages show them on purpose. */
async function rawCodes(page: Page, pattern: string): Promise<string[]> {
  if (pattern.startsWith('/admin')) return [];
  const text = await page.locator('main').innerText();
  return [
    ...(text.match(/\b(sp|sk)-[a-z][a-z-]+|\b[A-Z]{3,}_[A-Z_]+\b|\bundefined\b|\bNaN\b|\[object /g) ?? []),
    ...text.split('\n').filter((line) => /^[a-z]+[a-zA-Z]*(\.[a-zA-Z_]+){1,4}$/.test(line.trim())),
  ];
}
