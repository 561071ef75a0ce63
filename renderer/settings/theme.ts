import type { Host } from '#shared/host/host.ts';
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

/** The frame around the page, which is the host's, looks like it. Strong contrast is by day and by night. */
export function tellTheme({ setTheme }: Pick<Host, 'setTheme'>): void {
  const tell = (): void => {
    const chosen = theme.get();
    void setTheme({ theme: chosen === 'contrast' ? 'system' : chosen });
  };
  tell();
  theme.subscribe(tell);
}
