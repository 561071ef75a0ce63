import { describe, expect, it } from 'vitest';
import { findBrowser, findTestBrowser } from './find-browser.mjs';

const holds =
  (...present: readonly string[]) =>
  (path: string): boolean =>
    present.some((end) => path.endsWith(end));

describe('the browser of a machine', () => {
  it('is Chromium on Debian and Chrome or Edge elsewhere', () => {
    const debian = holds('/usr/bin/chromium', '/usr/bin/google-chrome');
    expect(findBrowser({ platform: 'linux', env: {}, exists: debian })).toBe('/usr/bin/chromium');
    const mac = holds('MacOS/Google Chrome');
    expect(findBrowser({ platform: 'darwin', env: { HOME: '/Users/a' }, exists: mac })).toContain(
      'Google Chrome',
    );
    const windows = holds('msedge.exe');
    const env = { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' };
    expect(findBrowser({ platform: 'win32', env, exists: windows })).toContain('msedge.exe');
  });

  it('is undefined where there is none', () => {
    expect(findBrowser({ platform: 'linux', env: {}, exists: () => false })).toBeUndefined();
    expect(findBrowser({ platform: 'win32', env: {}, exists: () => true })).toBeUndefined();
  });

  it('is the one named in NEXTPROOF_BROWSER, if any', () => {
    const env = { NEXTPROOF_BROWSER: '/opt/mine' };
    expect(findBrowser({ platform: 'linux', env, exists: () => true })).toBe('/opt/mine');
    expect(findBrowser({ platform: 'linux', env: { NEXTPROOF_BROWSER: '' }, exists: () => true })).toBe(
      '/usr/bin/chromium',
    );
  });
});

describe('the browser of the tests', () => {
  const debian = holds('/usr/bin/chromium', '/usr/bin/chromium-headless-shell');

  it('is the light one where there is one', () => {
    expect(findTestBrowser({ platform: 'linux', env: {}, exists: debian })).toBe(
      '/usr/bin/chromium-headless-shell',
    );
  });

  it('is the machine’s own elsewhere, or the one that was named', () => {
    const mac = holds('MacOS/Google Chrome');
    expect(findTestBrowser({ platform: 'darwin', env: { HOME: '/Users/a' }, exists: mac })).toContain(
      'Google Chrome',
    );
    const plain = holds('/usr/bin/chromium');
    expect(findTestBrowser({ platform: 'linux', env: {}, exists: plain })).toBe('/usr/bin/chromium');
    const env = { NEXTPROOF_BROWSER: '/opt/mine' };
    expect(findTestBrowser({ platform: 'linux', env, exists: debian })).toBe('/opt/mine');
  });
});
