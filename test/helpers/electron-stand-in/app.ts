import { EventEmitter } from 'node:events';
import { mkdirSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type * as Electron from 'electron';
import { windows } from './browser-window.ts';
import { preventable } from './preventable.ts';
import { ownPaths, recorder, runFolder } from './recorder.ts';
import { chromium, chromiumSwitches, closeChromium, world } from './world.ts';

type PathName = Parameters<Electron.App['getPath']>[0];

class StandInApp extends EventEmitter {
  #isQuitting = false;
  /** Handed on to the real Chromium, which is started after the app has set them. */
  readonly commandLine: Pick<Electron.CommandLine, 'appendSwitch'> = {
    appendSwitch: (name, value) => {
      chromiumSwitches.push(value ? `--${name}=${value}` : `--${name}`);
    },
  };

  async whenReady(): Promise<void> {
    await chromium();
  }

  getVersion(): string {
    return '0.0.0-stand-in';
  }

  setAppUserModelId(_: string): void {
    // Windows alone looks at it.
  }

  addRecentDocument(path: string): void {
    recorder.recentDocuments = [path, ...recorder.recentDocuments.filter((one) => one !== path)];
  }

  clearRecentDocuments(): void {
    recorder.recentDocuments = [];
  }

  setPath(name: string, path: string): void {
    ownPaths.set(name, path);
  }

  getPath(name: PathName): string {
    const folder = ownPaths.get(name) ?? join(runFolder(), name);
    mkdirSync(folder, { recursive: true });
    return folder;
  }

  enableSandbox(): void {
    // Chromium's sandbox is Playwright's to switch; the stand-in keeps the call for the type's sake.
  }

  /** One lock per profile, with the arguments of a second start left where the first one finds them. */
  requestSingleInstanceLock(): boolean {
    const profile = this.getPath('userData');
    const lock = join(profile, 'stand-in.lock');
    const letter = join(profile, 'stand-in.second-start');
    const owner = readOwner(lock);
    if (owner !== null && isAlive(owner)) {
      writeFileSync(letter, JSON.stringify({ argv: process.argv, folder: process.cwd() }));
      return false;
    }
    writeFileSync(lock, String(process.pid));
    rmSync(letter, { force: true });
    const watcher = watch(profile, (_, name) => {
      if (name === 'stand-in.second-start') this.#readLetter(letter);
    });
    watcher.unref();
    return true;
  }

  #readLetter(letter: string): void {
    try {
      const { argv, folder } = JSON.parse(readFileSync(letter, 'utf8'));
      rmSync(letter, { force: true });
      this.emit('second-instance', preventable({}), argv, folder, undefined);
    } catch {
      // Half-written or already read: the next notice of the same file has the rest.
    }
  }

  quit(): void {
    this.#isQuitting = true;
    for (const window of windows.values()) window.close();
    if (windows.size === 0) this.#end();
  }

  windowGone(): void {
    if (windows.size > 0) return;
    if (this.#isQuitting) this.#end();
    else this.emit('window-all-closed');
  }

  #end(): void {
    const event = preventable({});
    this.emit('will-quit', event);
    if (!event.defaultPrevented) void this.#leave(0);
  }

  async #leave(code: number): Promise<void> {
    await closeChromium();
    process.exit(code);
  }

  exit(code = 0): void {
    void this.#leave(code);
  }
}

type OwnMembers = Pick<
  Electron.App,
  | 'whenReady'
  | 'getVersion'
  | 'getPath'
  | 'setPath'
  | 'setAppUserModelId'
  | 'addRecentDocument'
  | 'clearRecentDocuments'
  | 'enableSandbox'
  | 'requestSingleInstanceLock'
  | 'quit'
  | 'exit'
>;

export const app: StandInApp = new StandInApp();
app satisfies OwnMembers;
app.commandLine satisfies Pick<Electron.App['commandLine'], 'appendSwitch'>;

world.on('web-contents-created', (...given) => app.emit('web-contents-created', ...given));
world.on('window-gone', () => app.windowGone());

function readOwner(lock: string): number | null {
  try {
    return Number(readFileSync(lock, 'utf8'));
  } catch {
    return null;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
