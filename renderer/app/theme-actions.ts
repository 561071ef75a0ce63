import { shellStrings } from '#shared/strings/shell.ts';
import type { MenuAction } from '../ui/ActionMenu.tsx';
import { setTheme, THEMES, type Theme } from './theme.ts';

/** The menu's choice of appearance. */
export function themeActions(current: Theme): readonly MenuAction[] {
  return THEMES.map((theme) => ({
    kind: 'choice',
    id: theme,
    label: shellStrings.theme[theme],
    chosen: theme === current,
    run: () => setTheme(theme),
  }));
}
