import { keptSetting } from './kept-setting.ts';

/** Whether bare letters do something outside text fields; some facilitators rest their hands on the keys. */
export const letterKeys = keptSetting('nextproof-letter-keys', ['on', 'off'], 'on');

export function letterKeysOn(): boolean {
  return letterKeys.get() === 'on';
}
