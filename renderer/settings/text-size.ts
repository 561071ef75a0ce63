import { keptSetting } from './kept-setting.ts';

export const TEXT_SIZES = ['usual', 'large', 'room', 'double'] as const;

/** How large everything is: at a desk, at a table, read by a room from the same screen, or twice the usual. */
export const textSize = keptSetting('nextproof-text-size', TEXT_SIZES, 'usual');

function apply(): void {
  const chosen = textSize.get();
  if (chosen === 'usual') delete document.documentElement.dataset['textSize'];
  else document.documentElement.dataset['textSize'] = chosen;
}

export function followTextSize(): void {
  apply();
  textSize.subscribe(apply);
}
