import { defineConfig, devices } from '@playwright/test';
import { browserArguments, chromiumPath } from './support/chromium';

const baseURL = process.env.BASE_URL ?? 'http://localhost:8080';

/** Journeys carry their language as a tag. The short lane takes one language a screen, and most journeys on one screen: it has to end soon. The long lane takes all on both. */
const longLane = Boolean(process.env.DARYGER_ALL);
const left = (tags: RegExp, journeys: string[]) =>
  longLane ? {} : { grepInvert: tags, testIgnore: journeys.map((journey) => `journeys/${journey}.spec.ts`) };

export default defineConfig({
  testDir: './journeys',
  outputDir: '../test-results',
  fullyParallel: false,
  // The machine has two cores, and the server needs one.
  workers: 1,
  forbidOnly: true,
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  use: {
    baseURL,
    actionTimeout: 15_000,
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    // The server decides by the path, not by the browser; a fixed zone keeps the clocks in the pictures the same.
    locale: 'ru-RU',
    timezoneId: 'Europe/Berlin',
    launchOptions: { executablePath: chromiumPath(), args: browserArguments() },
  },
  projects: [
    {
      name: 'desktop',
      ...left(/@(ky|en)$/, ['close', 'doctor', 'searchPage']),
      use: { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 800 } },
    },
    {
      name: 'phone',
      ...left(/@(ru|en)$/, ['claim', 'frame', 'saved', 'search', 'searchPage']),
      use: {
        browserName: 'chromium',
        viewport: { width: 360, height: 740 },
        deviceScaleFactor: 2,
        isMobile: true,
        hasTouch: true,
      },
    },
  ],
});
