/** Whether letters typed now go into a text. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.matches('select, textarea, input:not([type=checkbox], [type=radio], [type=button])'))
  );
}

export const isMac = /mac|iphone|ipad/i.test(navigator.userAgent);

/** The modifiers as this system's keyboards print them. */
export const commandKey: string = isMac ? '⌘' : 'Ctrl';
export const altKey: string = isMac ? '⌥' : 'Alt';
