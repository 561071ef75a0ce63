import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import { type MenuCommand, menuCommands } from '#shared/host/host-events.ts';
import { appMenu } from './app-menu.ts';

function itemsOf(menu: readonly MenuItemConstructorOptions[]): readonly MenuItemConstructorOptions[] {
  return menu.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? itemsOf(item.submenu) : [])]);
}

describe.each(['win32', 'darwin', 'linux'] as const)('the menu on %s', (platform) => {
  it('offers every command once and sends it', () => {
    const sent: MenuCommand[] = [];
    for (const item of itemsOf(appMenu(platform, (command) => sent.push(command)))) {
      // Our own handlers take nothing.
      (item.click as (() => void) | undefined)?.();
    }
    expect(sent.toSorted()).toEqual([...menuCommands].toSorted());
  });

  it('leaves the keys to the page, except on macOS where the menu has them', () => {
    const withKeys = itemsOf(appMenu(platform, () => undefined)).filter(({ accelerator }) => accelerator);
    expect(withKeys.length).toBeGreaterThan(5);
    expect(new Set(withKeys.map(({ registerAccelerator }) => registerAccelerator))).toEqual(
      new Set([platform === 'darwin']),
    );
    expect(new Set(withKeys.map(({ accelerator }) => accelerator)).size).toBe(withKeys.length);
  });

  it('has the menus this system expects', () => {
    const [first] = appMenu(platform, () => undefined);
    expect(first?.label).toBe(platform === 'darwin' ? 'Nextproof' : 'File');
    const roles = itemsOf(appMenu(platform, () => undefined)).map(({ role }) => role);
    expect(roles).toEqual(expect.arrayContaining(['cut', 'copy', 'paste', 'quit']));
  });
});
