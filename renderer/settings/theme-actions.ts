import { settingsStrings } from '#shared/strings/settings.ts';
import type { MenuAction } from '../ui/ActionMenu.tsx';
import { THEMES, theme } from './theme.ts';

/** The menu's choice of appearance. */
export function themeActions(current: (typeof THEMES)[number]): readonly MenuAction[] {
  return THEMES.map((one) => ({
    kind: 'choice',
    id: one,
    label: settingsStrings.themes[one],
    chosen: one === current,
    run: () => theme.set(one),
  }));
}
