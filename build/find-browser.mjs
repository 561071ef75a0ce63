import { existsSync } from 'node:fs';
import { join } from 'node:path';

const onLinux = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/usr/bin/microsoft-edge-stable',
  '/usr/bin/microsoft-edge',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
];

const onMac = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'Chromium.app/Contents/MacOS/Chromium',
];

const onWindows = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];

/**
 * @param {NodeJS.Platform} platform
 * @param {NodeJS.ProcessEnv} env
 * @returns {readonly string[]}
 */
function candidates(platform, env) {
  switch (platform) {
    case 'darwin':
      return ['/Applications', join(env.HOME ?? '/', 'Applications')].flatMap((folder) =>
        onMac.map((app) => join(folder, app)),
      );
    case 'win32':
      return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
        .map((name) => env[name])
        .filter((folder) => folder !== undefined)
        .flatMap((folder) => onWindows.map((app) => join(folder, app)));
    default:
      return onLinux;
  }
}

/**
 * The Chrome, Edge or Chromium of this machine, or undefined. NEXTPROOF_BROWSER names another one.
 *
 * @param {{ platform?: NodeJS.Platform, env?: NodeJS.ProcessEnv, exists?: (path: string) => boolean }} [machine]
 * @returns {string | undefined}
 */
export function findBrowser({ platform = process.platform, env = process.env, exists = existsSync } = {}) {
  const named = env.NEXTPROOF_BROWSER;
  return named === undefined || named === '' ? candidates(platform, env).find((path) => exists(path)) : named;
}

/** Chromium without a window system around it: starts in a third of the time and draws the same pages. */
const lightOnLinux = '/usr/bin/chromium-headless-shell';

/**
 * The browser most tests drive: the light one where there is one, else the machine's own. NEXTPROOF_BROWSER names
 * another one.
 *
 * @param {{ platform?: NodeJS.Platform, env?: NodeJS.ProcessEnv, exists?: (path: string) => boolean }} [machine]
 * @returns {string | undefined}
 */
export function findTestBrowser({
  platform = process.platform,
  env = process.env,
  exists = existsSync,
} = {}) {
  const isLight = !env.NEXTPROOF_BROWSER && platform === 'linux' && exists(lightOnLinux);
  return isLight ? lightOnLinux : findBrowser({ platform, env, exists });
}

/**
 * How Playwright is told to start a browser that was found, or the Chrome it looks for itself.
 *
 * @param {string | undefined} executablePath
 * @returns {({ executablePath: string } | { channel: string }) & { env: NodeJS.ProcessEnv }}
 */
export function launchedFrom(executablePath) {
  // Without a language the browser takes a file name with other letters than English ones for none.
  const env = { LANG: 'C.UTF-8', ...process.env };
  return executablePath === undefined ? { channel: 'chrome', env } : { executablePath, env };
}
