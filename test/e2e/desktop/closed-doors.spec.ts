import { expect } from '@playwright/test';
import { startStandIn } from '#test/helpers/electron-stand-in/start-stand-in.ts';
import { test } from '../journey-test.ts';
import type { StandInDriver } from './stand-in-driver.ts';

/** The driver of this project is always the stand-in's. */
function asStandIn(driver: unknown): StandInDriver {
  return driver as StandInDriver;
}

test('the page cannot go anywhere, open anything or embed anything', async ({ driver }) => {
  const desktop = asStandIn(driver);
  const page = desktop.page();
  await page.evaluate(() => {
    window.open('https://example.com/window');
    const link = Object.assign(document.createElement('a'), { href: 'https://example.com/link' });
    document.body.append(link);
    link.click();
  });
  await expect
    .poll(async () => (await desktop.app().report()).refusedNavigations)
    .toContain('https://example.com/link');
  await page.evaluate(() => {
    location.href = 'https://example.com/page';
  });
  await expect
    .poll(async () => (await desktop.app().report()).refusedNavigations)
    .toContain('https://example.com/page');
  await expect
    .poll(async () => (await desktop.app().report()).refusedWindows)
    .toContain('https://example.com/window');
  for (const address of ['file:///etc/passwd', 'javascript:document.title="x"', 'data:text/html,x']) {
    await page.evaluate((to) => window.open(to), address).catch(() => undefined);
    await page
      .evaluate((to) => {
        location.href = to;
      }, address)
      .catch(() => undefined);
  }
  const before = (await desktop.app().report()).refusedWindows.length;
  await page.evaluate(() => {
    const link = Object.assign(document.createElement('a'), {
      href: 'https://example.com/',
      target: '_blank',
    });
    document.body.append(link);
    link.click();
  });
  await expect.poll(async () => (await desktop.app().report()).refusedWindows.length).toBeGreaterThan(before);
  await expect.poll(() => page.context().pages().length).toBe(1);
  expect(new URL(page.url()).origin).toBe('https://nextproof.app.test');
});

test('the page can load itself anew', async ({ driver }) => {
  const desktop = asStandIn(driver);
  await desktop.page().evaluate(() => location.reload());
  await expect
    .poll(() =>
      desktop
        .page()
        .evaluate(() => 'nextproofHost' in window)
        .catch(() => false),
    )
    .toBe(true);
  expect((await desktop.app().report()).refusedNavigations).toEqual([]);
});

const permissions = [
  'ar',
  'automatic-fullscreen',
  'background-fetch',
  'background-sync',
  'captured-surface-control',
  'clipboard-read',
  'clipboard-sanitized-write',
  'display-capture',
  'fileSystem',
  'fullscreen',
  'geolocation',
  'hid',
  'idle-detection',
  'keyboardLock',
  'local-fonts',
  'local-network',
  'local-network-access',
  'loopback-network',
  'media',
  'mediaKeySystem',
  'midi',
  'midiSysex',
  'nfc',
  'notifications',
  'openExternal',
  'payment-handler',
  'persistent-storage',
  'pointerLock',
  'screen-wake-lock',
  'sensors',
  'serial',
  'smart-card',
  'speaker-selection',
  'storage-access',
  'top-level-storage-access',
  'usb',
  'vr',
  'window-management',
  'unknown',
  'not-invented-yet',
];

test('every permission is refused in all three places Electron asks in', async ({ driver }) => {
  const desktop = asStandIn(driver);
  expect((await desktop.app().report()).permissionHandlers).toBe(3);
  for (const permission of permissions) {
    expect(await desktop.app().tell({ kind: 'ask-permission', permission }), permission).toBe(false);
  }
});

test('the window is sandboxed, isolated and without Node', async ({ driver }) => {
  expect((await asStandIn(driver).app().report()).preferences).toEqual({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webviewTag: false,
    spellcheck: false,
  });
});

test('the app answers for its own files and nothing else', async ({ driver }) => {
  const statuses = await driver.page().evaluate(async () => {
    const ask = async (path: string, method = 'GET') => (await fetch(path, { method })).status;
    return {
      page: await ask('/index.html'),
      unknown: await ask('/unknown'),
      above: await ask('/%2e%2e/%2e%2e/etc/passwd'),
      encoded: await ask('/..%2f..%2f..%2fetc%2fpasswd'),
      backslash: await ask('/..%5c..%5cpackage.json'),
      doubled: await ask('//etc/passwd').catch(() => 'refused'),
      broken: await ask('/%E0%A4%A'),
      nul: await ask('/index.html%00.png'),
      posted: await ask('/index.html', 'POST'),
    };
  });
  expect(statuses).toEqual({
    page: 200,
    unknown: 404,
    above: 404,
    encoded: 404,
    backslash: 404,
    doubled: 'refused',
    broken: 404,
    nul: 404,
    posted: 405,
  });
});

test('every answer carries the content security policy', async ({ driver }) => {
  const policy = await driver
    .page()
    .evaluate(async () => (await fetch('/')).headers.get('content-security-policy'));
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("require-trusted-types-for 'script'");
});

test('no request leaves, whatever the page tries', async ({ driver }) => {
  const outcomes = await driver.page().evaluate(async () => {
    const tried = await Promise.allSettled([
      fetch('https://example.com/'),
      fetch('http://127.0.0.1:1/'),
      new Promise((_, reject) => {
        const picture = new Image();
        picture.onerror = () => reject(new Error('refused'));
        picture.src = 'https://example.com/x.png';
      }),
    ]);
    navigator.sendBeacon('https://example.com/beacon', 'x');
    return tried.map(({ status }) => status);
  });
  expect(outcomes).toEqual(['rejected', 'rejected', 'rejected']);
  expect(await driver.strayRequests()).toEqual([]);
});

test('nothing of the page is put on the disk by the page', async ({ driver }) => {
  const desktop = asStandIn(driver);
  await driver.page().evaluate(() => {
    const link = Object.assign(document.createElement('a'), { download: 'taken.txt' });
    link.href = URL.createObjectURL(new Blob(['x']));
    document.body.append(link);
    link.click();
  });
  await expect.poll(async () => (await desktop.app().report()).refusedDownloads).toEqual(['taken.txt']);
});

test('a second start hands its file to the first and ends', async ({ driver }, info) => {
  const desktop = asStandIn(driver);
  await driver.page().evaluate(() => {
    const scope = window as unknown as {
      nextproofHost: { listeners: Record<string, (heard: (value: unknown) => void) => void> };
      heard: unknown[];
    };
    scope.heard = [];
    scope.nextproofHost.listeners['fileHandedOver']?.((value) => scope.heard.push(value));
  });
  await driver.page().evaluate(() => {
    const scope = window as unknown as { nextproofHost: { methods: { ready: () => Promise<unknown> } } };
    return scope.nextproofHost.methods.ready();
  });
  const second = await startStandIn(desktop.folder, { args: [info.outputPath('Second.nextproof')] });
  await second.exited;
  await expect
    .poll(() =>
      driver
        .page()
        .evaluate(() => (window as unknown as { heard: { name: string }[] }).heard.map(({ name }) => name)),
    )
    .toEqual(['Second.nextproof']);
  expect(desktop.app().isRunning()).toBe(true);
});
