import type { Action } from '../actions/action.ts';
import { sayShortcut } from '../actions/say-shortcut.ts';
import type { THEMES } from '../settings/theme.ts';
import { themeActions } from '../settings/theme-actions.ts';
import type { MenuAction } from '../ui/ActionMenu.tsx';

/** The menu behind “More”: what is needed seldom, and everything else through the palette. */
export function moreMenu(
  actions: readonly Action[],
  theme: (typeof THEMES)[number],
  copies: readonly Action[],
): readonly MenuAction[] {
  const entry = (id: string): readonly MenuAction[] =>
    actions.filter((action) => action.id === id).map(menuEntry);
  return [
    ...entry('palette'),
    { kind: 'line', id: 'line-1' },
    ...entry('open-file'),
    ...entry('save-as'),
    ...entry('show-history'),
    ...copies.map(menuEntry),
    { kind: 'line', id: 'line-2' },
    ...themeActions(theme),
    { kind: 'line', id: 'line-3' },
    ...entry('settings'),
    ...entry('tour'),
    ...entry('show-shortcuts'),
  ];
}

function menuEntry({ id, label, shortcut, run }: Action): MenuAction {
  return {
    kind: 'action',
    id,
    label,
    run,
    ...(shortcut === undefined ? {} : { keys: sayShortcut(shortcut) }),
  };
}
