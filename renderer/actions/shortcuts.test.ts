import { expect, it } from 'vitest';
import type { Shortcut } from './action.ts';
import { SHORTCUTS } from './shortcuts.ts';

it('no two actions share their keys', () => {
  const said = Object.values(SHORTCUTS).map(({ key, command, shift, alt }: Shortcut) =>
    [command === true, alt === true, shift === true, key].join(' '),
  );
  expect(new Set(said).size).toBe(said.length);
});
