import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/**
 * No violation of WCAG 2.2 AA, and no text of which axe could not tell the contrast because it has the colour of its
 * ground: axe calls invisible text only "incomplete".
 */
export async function expectAccessible(page: Page): Promise<void> {
  // Text that is still fading in has a poor contrast for a moment. Skeletons pulse for ever.
  await page.evaluate(() =>
    Promise.all(
      document
        .getAnimations()
        .filter((animation) => animation.effect?.getTiming().iterations !== Infinity)
        .map((animation) => animation.finished.catch(() => null)),
    ),
  );
  const found = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  const violations = found.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n    ')}`,
  );
  const unclear = found.incomplete
    .filter(({ id }) => id === 'color-contrast')
    .flatMap(({ nodes }) => nodes)
    .map(
      ({ html, any }) =>
        `${String((any[0]?.data as { messageKey?: string } | undefined)?.messageKey)}: ${html}`,
    );
  expect(violations, `accessibility of ${page.url()}`).toEqual([]);
  expect(unclear, `contrast that axe could not measure on ${page.url()}`).toEqual([]);
}
