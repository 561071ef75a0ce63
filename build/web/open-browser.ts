import { spawn } from 'node:child_process';

/** Whether a window could be shown: Linux says so itself, Windows and macOS always have a screen. */
export function hasDisplay(env: NodeJS.ProcessEnv = process.env): boolean {
  return process.platform !== 'linux' || Boolean(env.DISPLAY) || Boolean(env.WAYLAND_DISPLAY);
}

function opener(address: string): readonly [string, readonly string[]] {
  switch (process.platform) {
    case 'darwin':
      return ['open', [address]];
    case 'win32':
      return ['cmd', ['/c', 'start', '', address]];
    default:
      return ['xdg-open', [address]];
  }
}

/** Opens the person's own browser. Whoever has none still has the address on the screen, so a failure is silent. */
export function openBrowser(address: string): void {
  if (!hasDisplay() || process.env.CI || process.env.BROWSER === 'none') return;
  const [program, args] = opener(address);
  const child = spawn(program, args, { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}
