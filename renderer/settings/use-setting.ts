import { useSyncExternalStore } from 'react';
import type { KeptSetting } from './kept-setting.ts';

/** Apart from the setting itself, because some are heeded before React is there. */
export function useSetting<Value extends string>(setting: KeptSetting<Value>): Value {
  return useSyncExternalStore(setting.subscribe, setting.get);
}
