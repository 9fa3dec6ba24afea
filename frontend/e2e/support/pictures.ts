import { fileURLToPath } from 'node:url';
import { type Page, test } from '@playwright/test';

const folder = fileURLToPath(new URL('../screenshots/', import.meta.url));

/** Keeps a picture: screenshots/<name>-<language>-<project>.png. */
export async function keepPicture(page: Page, name: string, { fullPage = true } = {}): Promise<void> {
  const language = new URL(page.url()).pathname.split('/')[1] ?? '';
  await page.screenshot({
    path: `${folder}${name}-${language}-${test.info().project.name}.png`,
    fullPage,
    animations: 'disabled',
  });
}
