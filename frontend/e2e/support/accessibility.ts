import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

type Unclear = { target: string; why: string; html: string };

/**
 * No violation of WCAG 2.2 AA, and no text of which axe could not tell the contrast: it calls invisible text only
 * "incomplete". Close menus and lists first, they cover what is below.
 */
export async function expectAccessible(page: Page): Promise<void> {
  await notificationsGone(page);
  await animationsEnd(page);
  const found = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  const violations: string[] = [];
  for (const { id, nodes } of found.violations) {
    const real = id === 'target-size' ? await tooSmallAlone(page, nodes) : nodes;
    if (real.length > 0) violations.push(`${id}: ${real.map(({ html }) => html).join('\n    ')}`);
  }
  expect(violations, `accessibility of ${page.url()}`).toEqual([]);

  const unclear: Unclear[] = [];
  for (const one of unclearContrast(found.incomplete)) unclear.push(...(await measuredAlone(page, one)));
  expect(unclear, `contrast that axe could not measure on ${page.url()}`).toEqual([]);
}

/** The same page in dark colours: only contrast can differ, so only contrast is measured. Leaves it light again. */
export async function expectReadableInTheDark(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(page.locator('html[data-mantine-color-scheme=dark]')).toBeAttached();
  await animationsEnd(page);
  const found = await new AxeBuilder({ page }).withRules(['color-contrast']).analyze();
  const violations = found.violations.flatMap(({ nodes }) =>
    nodes.map(({ html, any }) => `${(any[0]?.data as { contrastRatio?: number })?.contrastRatio}: ${html}`),
  );
  expect(violations, `contrast in the dark of ${page.url()}`).toEqual([]);
  const unclear: Unclear[] = [];
  for (const one of unclearContrast(found.incomplete)) unclear.push(...(await measuredAlone(page, one)));
  expect(unclear, `contrast in the dark that axe could not measure on ${page.url()}`).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
}

/** "Done" messages lie over the page for some seconds; what lies below and they themselves would measure unclear. */
async function notificationsGone(page: Page): Promise<void> {
  await expect(page.locator('.mantine-Notification-root')).toHaveCount(0, { timeout: 15_000 });
}

/** Text that is still fading in has a poor contrast for a moment. Skeletons pulse for ever. */
async function animationsEnd(page: Page): Promise<void> {
  await page.evaluate(() =>
    Promise.all(
      document
        .getAnimations()
        .filter((animation) => animation.effect?.getTiming().iterations !== Infinity)
        .map((animation) => animation.finished.catch(() => null)),
    ),
  );
}

type Nodes = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'][number]['nodes'];

/** What a sticky bar covers in part is as large as it is when it is scrolled to the middle of the screen. */
async function tooSmallAlone(page: Page, nodes: Nodes): Promise<Nodes> {
  const left: Nodes = [];
  for (const node of nodes) {
    const target = String(node.target[0]);
    await page
      .locator(target)
      .first()
      .evaluate((element) => element.scrollIntoView({ block: 'center' }));
    const again = await new AxeBuilder({ page }).include(target).withRules(['target-size']).analyze();
    if (again.violations.length > 0) left.push(node);
  }
  return left;
}

type Incomplete = Awaited<ReturnType<AxeBuilder['analyze']>>['incomplete'];

function unclearContrast(incomplete: Incomplete): Unclear[] {
  return incomplete
    .filter(({ id }) => id === 'color-contrast')
    .flatMap(({ nodes }) => nodes)
    .map(({ html, any, target }) => ({
      target: String(target[0]),
      why: (any[0]?.data as { messageKey?: string } | undefined)?.messageKey ?? 'unknown',
      html,
    }));
}

/** Bars that stay in their place: scrolling does not move what lies beside or below their counters. */
const partly = new Set(['elmPartiallyObscuring', 'elmPartiallyObscured']);

/**
 * Measures once more what axe could not see clearly: a sticky bar no longer covers it in the middle of the screen, and
 * behind a dialog's lines stand different parts of the page, which are hidden for the moment.
 */
async function measuredAlone(page: Page, one: Unclear): Promise<Unclear[]> {
  if (one.why === 'shortTextContent') return readableByItsColours(page, one);
  if (one.why !== 'bgOverlap' && !partly.has(one.why)) return [one];
  const element = page.locator(one.target).first();
  // A notification that has gone meanwhile.
  if ((await element.count()) === 0) return [];
  // Passwords are dots, and Mantine lays their field over its frame, which axe cannot see through.
  if (await element.evaluate((node) => node.matches('[type=password]'))) return [];
  const inDialog = await element.evaluate((node) => node.closest('[role=dialog]') !== null);
  const root = page.locator('#root');
  if (inDialog) await root.evaluate((node) => node.style.setProperty('visibility', 'hidden'));
  await element.evaluate((node) => node.scrollIntoView({ block: 'center' }));
  const again = await new AxeBuilder({ page }).include(one.target).withRules(['color-contrast']).analyze();
  if (inDialog) await root.evaluate((node) => node.style.removeProperty('visibility'));
  expect(again.violations.map(({ nodes }) => nodes.map(({ html }) => html))).toEqual([]);
  const left: Unclear[] = [];
  for (const still of unclearContrast(again.incomplete)) {
    left.push(...(partly.has(still.why) ? await readableByItsColours(page, still) : [still]));
  }
  return left;
}

/**
 * Of a single digit, and of a bar that never leaves its place, axe does not say the contrast. It is worked out here from
 * the text's colour and the first ground below it that lets nothing through.
 */
async function readableByItsColours(page: Page, one: Unclear): Promise<Unclear[]> {
  const ratio = await page
    .locator(one.target)
    .first()
    .evaluate((node) => {
      const parts = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
      const luminance = (colour: string) => {
        const [r = 0, g = 0, b = 0] = parts(colour).map((value) => {
          const part = value / 255;
          return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      let ground: Element | null = node;
      while (ground && (parts(getComputedStyle(ground).backgroundColor)[3] ?? 1) < 1)
        ground = ground.parentElement;
      const below = luminance(ground ? getComputedStyle(ground).backgroundColor : 'rgb(255, 255, 255)');
      const text = luminance(getComputedStyle(node).color);
      return (Math.max(text, below) + 0.05) / (Math.min(text, below) + 0.05);
    });
  return ratio >= 4.5 ? [] : [{ ...one, why: `${one.why}, ${ratio.toFixed(2)} : 1` }];
}
