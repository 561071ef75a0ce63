import { keptSetting } from './kept-setting.ts';

export const THEMES = ['system', 'light', 'dark', 'contrast'] as const;

export const theme = keptSetting('nextproof-theme', THEMES, 'system');

/** The page carries the theme as an attribute; without one, the system's own choice applies. */
function apply(): void {
  const chosen = theme.get();
  if (chosen === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = chosen;
}

/** Before the first paint, and with every change. */
export function followTheme(): void {
  apply();
  theme.subscribe(apply);
}
