import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findTestBrowser, launchedFrom } from './build/find-browser.mjs';

const never = ['**/node_modules/**', 'dist/**', 'out/**'];

/**
 * Three kinds of tests: `unit` beside what they test and `contract` for every Host, both in Node; `browser` for what
 * only a real browser has (IndexedDB, file handles, workers), in files named *.browser.test.ts.
 */
export default defineConfig({
  test: {
    // Two cores: more workers than that only wait for each other.
    maxWorkers: 2,
    // Long enough for a property test on a busy machine; nothing is judged by the clock.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    passWithNoTests: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // Pure code, and files that clean up behind themselves: a world of their own for each costs more than the tests.
          isolate: false,
          pool: 'threads',
          include: ['{shared,electron,renderer,build}/**/*.test.{ts,tsx}', 'test/helpers/**/*.test.ts'],
          exclude: [...never, '**/*.browser.test.*'],
          environment: 'node',
          setupFiles: ['test/helpers/property-seed.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'contract',
          include: ['test/contract/**/*.test.ts', 'test/faults/**/*.test.ts'],
          exclude: [...never, '**/*.browser.test.*'],
          environment: 'node',
          setupFiles: ['test/helpers/property-seed.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['{shared,renderer,test}/**/*.browser.test.{ts,tsx}'],
          exclude: never,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: launchedFrom(findTestBrowser()) }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
