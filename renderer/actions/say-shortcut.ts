import type { Shortcut } from './action.ts';
import { altKey, commandKey, isMac } from './keys.ts';

/** The keys of a shortcut as this system prints them, one by one. */
export function shortcutKeys({ key, command, shift, alt }: Shortcut): readonly string[] {
  return [
    ...(command === true ? [commandKey] : []),
    ...(alt === true ? [altKey] : []),
    ...(shift === true ? [isMac ? '⇧' : 'Shift'] : []),
    key.length === 1 ? key.toUpperCase() : key,
  ];
}

export function sayShortcut(shortcut: Shortcut): string {
  return shortcutKeys(shortcut).join(isMac ? '' : '+');
}
