/** Whether letters typed now go into a text. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.matches('textarea, input:not([type=checkbox], [type=radio], [type=button])'))
  );
}

export function isCommandKey(event: KeyboardEvent): boolean {
  return (event.ctrlKey || event.metaKey) && !event.altKey;
}

const isMac = /mac|iphone|ipad/i.test(navigator.userAgent);

/** The modifier as this system's keyboards print it. */
export const commandKey: string = isMac ? '⌘' : 'Ctrl';

/** A shortcut with the command key, as shown in menus and hints. */
export function withCommand(key: string): string {
  return isMac ? `⌘${key}` : `Ctrl+${key}`;
}
