import { EventEmitter } from 'node:events';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { App, Session } from 'electron';
import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { cutOffChromium, refuseNavigation, refuseRequests } from './lock-down.ts';

const root = join(import.meta.dirname, '..', '..');

/** A window's contents that is asked before each step, and what was answered. */
function lockedContents() {
  const app = new EventEmitter();
  const noted: string[] = [];
  refuseNavigation(app as unknown as Pick<App, 'on'>, (event, code) => noted.push(`${event} ${code}`));
  let mayOpen: () => { action: string } = () => ({ action: 'allow' });
  const policies: string[] = [];
  const contents = Object.assign(new EventEmitter(), {
    setWebRTCIPHandlingPolicy: (policy: string) => policies.push(policy),
    setWindowOpenHandler: (handler: typeof mayOpen) => {
      mayOpen = handler;
    },
  });
  app.emit('web-contents-created', {}, contents);
  const isRefused = (event: string, details: object = {}): boolean => {
    let refused = false;
    contents.emit(event, { preventDefault: () => (refused = true), ...details });
    return refused;
  };
  return { isRefused, mayOpen: () => mayOpen().action, noted, policies };
}

describe('the lock on every window', () => {
  it('refuses every way out of the app’s page', () => {
    const { isRefused, mayOpen, noted } = lockedContents();
    expect(isRefused('will-attach-webview')).toBe(true);
    expect(isRefused('will-redirect', { url: 'app://nextproof/' })).toBe(true);
    expect(isRefused('will-frame-navigate', { url: 'app://nextproof/', isMainFrame: false })).toBe(true);
    for (const url of [
      'https://example.com/',
      'file:///etc/passwd',
      'app://nextproof.evil/',
      'app://nextproof/index.html/../x',
      'data:text/html,x',
    ]) {
      expect(isRefused('will-navigate', { url }), url).toBe(true);
      expect(isRefused('will-frame-navigate', { url, isMainFrame: true }), url).toBe(true);
    }
    expect(mayOpen()).toBe('deny');
    expect(noted.every((one) => one.startsWith('navigation-refused '))).toBe(true);
  });

  it('lets the page load itself anew', () => {
    const { isRefused } = lockedContents();
    expect(isRefused('will-navigate', { url: 'app://nextproof/#/w/1/evidence' })).toBe(false);
    expect(isRefused('will-frame-navigate', { url: 'app://nextproof/', isMainFrame: true })).toBe(false);
  });

  it('cancels each request that is not for the app’s own files', () => {
    type Listener = (request: { url: string }, answer: (given: { cancel: boolean }) => void) => void;
    let listener: Listener = () => undefined;
    const session = { webRequest: { onBeforeRequest: (given: Listener) => (listener = given) } };
    refuseRequests(session as unknown as Session);
    const isCancelled = (url: string): boolean => {
      let cancelled = true;
      listener({ url }, ({ cancel }) => (cancelled = cancel));
      return cancelled;
    };
    for (const url of [
      'app://nextproof/',
      'app://nextproof/assets/x.js',
      'blob:app://nextproof/1',
      'data:,x',
    ]) {
      expect(isCancelled(url), url).toBe(false);
    }
    for (const url of [
      'https://example.com/',
      'http://127.0.0.1:41730/',
      'ws://127.0.0.1:1/',
      'file:///etc/passwd',
      'app://nextproof.evil/',
      'app://other/',
      'blob:https://example.com/1',
      'ftp://x/',
      'chrome-extension://x/',
    ]) {
      expect(isCancelled(url), url).toBe(true);
    }
  });

  it('leaves Chromium no name to look up and no background traffic', () => {
    const switches = new Map<string, string | undefined>();
    cutOffChromium({ appendSwitch: (name, value) => void switches.set(name, value) });
    expect(switches.get('host-resolver-rules')).toBe('MAP * ~NOTFOUND');
    expect(lockedContents().policies).toEqual(['disable_non_proxied_udp']);
    expect([...switches.keys()]).toContain('disable-background-networking');
  });

  it('hands nothing to other programs', () => {
    const sources = globSync('{electron,renderer,shared}/**/*.{ts,tsx}', { cwd: root }).filter(
      (path) => !/\.test\.tsx?$/.test(path),
    );
    expect(sources.length).toBeGreaterThan(300);
    const calling = sources.filter((path) =>
      /openExternal|shell\.openPath|child_process/.test(readFileSync(join(root, path), 'utf8')),
    );
    expect(calling).toEqual([]);
  });

  it('runs on one exact Electron', () => {
    expect(packageJson.devDependencies.electron).toMatch(/^\d+\.\d+\.\d+$/);
  });
});
