import type * as Electron from 'electron';

type Template = readonly (Electron.MenuItemConstructorOptions | Electron.MenuItem)[];

/** The menu bar: not drawn, but its items can be chosen by their id. */
class StandInMenu {
  readonly template: Template;

  constructor(template: Template = []) {
    this.template = template;
  }

  static buildFromTemplate(template: Template): Electron.Menu {
    // Only handed on to setApplicationMenu.
    return new StandInMenu(template) as unknown as Electron.Menu;
  }

  static setApplicationMenu(menu: Electron.Menu | null): void {
    // Made by buildFromTemplate above.
    applicationMenu = menu as unknown as StandInMenu | null;
  }
}

let applicationMenu: StandInMenu | null = null;

export const Menu: typeof StandInMenu = StandInMenu;
Menu satisfies Pick<typeof Electron.Menu, 'buildFromTemplate' | 'setApplicationMenu'>;

export function menuItems(): readonly Electron.MenuItemConstructorOptions[] {
  return flatten(applicationMenu?.template ?? []);
}

export function chooseMenuItem(id: string): void {
  const item = menuItems().find((one) => one.id === id);
  if (!item?.click) throw new Error(`The menu has no item "${id}" to choose.`);
  // The app's own handlers take no argument.
  (item.click as () => void)();
}

function flatten(template: Template): readonly Electron.MenuItemConstructorOptions[] {
  return template.flatMap((item) => {
    // The app builds its menu from plain options alone.
    const options = item as Electron.MenuItemConstructorOptions;
    return [options, ...(Array.isArray(options.submenu) ? flatten(options.submenu) : [])];
  });
}
