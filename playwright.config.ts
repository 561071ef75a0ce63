import { defineConfig } from '@playwright/test';
import { findTestBrowser, launchedFrom } from './build/find-browser.mjs';

/**
 * The journeys are written once, in test/e2e/journeys, and run on every host; each host has tests of its own beside
 * them. The `electron` project needs Electron's runtime: build/test.ts runs it where that is present.
 */
export default defineConfig({
  testDir: './test/e2e',
  outputDir: './test-results',
  forbidOnly: Boolean(process.env.CI),
  // A machine nobody watches may stall under two browsers; what passes only then is told by name.
  retries: process.env.CI ? 1 : 0,
  // A journey waits more than it works, so that two share two cores well.
  workers: 2,
  // How long a busy machine may take; nothing is judged by the clock.
  timeout: 300_000,
  expect: {
    timeout: 20_000,
    // A few pixels of a rounded corner may differ from run to run; a line of text that moved may not.
    toHaveScreenshot: {
      pathTemplate: '{testDir}/web/baselines/{arg}{ext}',
      scale: 'device',
      maxDiffPixels: 20,
    },
  },
  reporter: [['list']],
  use: {
    launchOptions: launchedFrom(findTestBrowser()),
    locale: 'en-GB',
    viewport: { width: 1366, height: 768 },
    // A trace of each journey costs more than the journey: `playwright test --trace on` for the one that fails.
    trace: 'off',
  },
  projects: [
    { name: 'web', testMatch: ['web/**/*.spec.ts', 'journeys/**/*.spec.ts'] },
    { name: 'desktop', testMatch: ['desktop/**/*.spec.ts', 'journeys/**/*.spec.ts'] },
    { name: 'electron', testMatch: ['electron/**/*.spec.ts', 'journeys/**/*.spec.ts'] },
  ],
});
