import type { Action, Shortcut } from './action.ts';

/** What of a key press matters here; a KeyboardEvent is one. */
export type Press = {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  /** The place of the key, for digits that another layout or Option turns into signs. */
  readonly code: string;
};

/** Where the press falls: outside texts, in an empty field, or in a text being written. */
export type Place = 'outside' | 'empty-field' | 'text';

/** Whether exactly these keys are pressed. */
export function matches(press: Press, shortcut: Shortcut): boolean {
  const digit = /^Digit(\d)$/.exec(press.code)?.[1];
  const isKey =
    press.key.toLowerCase() === shortcut.key.toLowerCase() ||
    (shortcut.alt === true && digit !== undefined && digit === shortcut.key);
  return (
    isKey &&
    (press.ctrlKey || press.metaKey) === (shortcut.command ?? false) &&
    press.altKey === (shortcut.alt ?? false) &&
    press.shiftKey === (shortcut.shift ?? false)
  );
}

/** The action that a key press asks for, if any. */
export function actionFor(
  press: Press,
  place: Place,
  actions: readonly Action[],
  letters: boolean,
): Action | undefined {
  return actions.find(({ shortcut, alsoShortcut, letter, leavesTextAlone }) => {
    const isPressed = [shortcut, alsoShortcut].some((keys) => keys !== undefined && matches(press, keys));
    if (isPressed) return !(leavesTextAlone === true && place === 'text');
    const isBare = !press.ctrlKey && !press.metaKey && !press.altKey;
    return letters && isBare && place === 'outside' && letter?.toLowerCase() === press.key.toLowerCase();
  });
}
