import { useEffect, useRef } from 'react';
import type { MenuCommand } from '#shared/host/host-events.ts';
import { isCommandKey, isTyping } from './keys.ts';
import { useServices } from './services.ts';

export type AppCommand = MenuCommand | 'toggle-rail' | 'toggle-meaning' | 'show-history';
export type AppActions = Partial<Readonly<Record<AppCommand, () => void>>>;

/** In a text, undo belongs to the text; in an empty field there is nothing of its own to undo. */
function isEditingText(event: KeyboardEvent): boolean {
  const { target } = event;
  const isField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
  return isTyping(target) && !(isField && target.value === '');
}

function commandFor(event: KeyboardEvent): AppCommand | undefined {
  const key = event.key.toLowerCase();
  if (event.key === 'F8') return 'toggle-rail';
  if (event.key === 'F9') return 'toggle-meaning';
  if (event.key === 'F1' || (key === '?' && !isTyping(event.target))) return 'show-shortcuts';
  if (!isCommandKey(event)) return undefined;
  switch (key) {
    case 's':
      return event.shiftKey ? 'save-as' : 'save';
    case 'o':
      return 'open-file';
    case 'h':
      return event.shiftKey ? 'show-history' : undefined;
    case 'e':
      return 'export-report';
    case 'z':
      return isEditingText(event) ? undefined : event.shiftKey ? 'redo' : 'undo';
    case 'y':
      return isEditingText(event) ? undefined : 'redo';
    default:
      return undefined;
  }
}

/** Shortcuts and the desktop's menu lead to the same actions; what a screen does not offer is left to the browser. */
export function useAppKeys(actions: AppActions): void {
  const { host } = useServices();
  const latest = useRef(actions);
  latest.current = actions;

  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing) return;
      const command = commandFor(event);
      const action = command === undefined ? undefined : latest.current[command];
      if (action === undefined) return;
      event.preventDefault();
      action();
    };
    window.addEventListener('keydown', press);
    const stopMenu = host.onMenu((command) => latest.current[command]?.());
    return () => {
      window.removeEventListener('keydown', press);
      stopMenu();
    };
  }, [host]);
}
