import { describe, expect, it } from 'vitest';
import type { Action } from './action.ts';
import { actionFor, type Press } from './match-shortcut.ts';

const idle = (): void => {};
const actions: readonly Action[] = [
  {
    id: 'undo',
    label: 'Undo',
    group: 'edit',
    shortcut: { key: 'z', command: true },
    leavesTextAlone: true,
    run: idle,
  },
  { id: 'redo', label: 'Redo', group: 'edit', shortcut: { key: 'z', command: true, shift: true }, run: idle },
  { id: 'park', label: 'Park', group: 'capture', shortcut: { key: 'F3' }, letter: 'p', run: idle },
  { id: 'step-2', label: 'Evidence', group: 'step', shortcut: { key: '2', alt: true }, run: idle },
];

function press(key: string, more: Partial<Press> = {}): Press {
  return { key, code: '', ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...more };
}

const found = (...[pressed, place, letters = true]: [Press, Parameters<typeof actionFor>[1], boolean?]) =>
  actionFor(pressed, place, actions, letters)?.id;

describe('a key press', () => {
  it('with the command key works on every system', () => {
    expect(found(press('z', { ctrlKey: true }), 'outside')).toBe('undo');
    expect(found(press('z', { metaKey: true }), 'outside')).toBe('undo');
    expect(found(press('Z', { ctrlKey: true, shiftKey: true }), 'outside')).toBe('redo');
  });

  it('leaves undo to a text that is being written, not to an empty field', () => {
    expect(found(press('z', { ctrlKey: true }), 'text')).toBeUndefined();
    expect(found(press('z', { ctrlKey: true }), 'empty-field')).toBe('undo');
  });

  it('with a function key works while typing', () => {
    expect(found(press('F3'), 'text')).toBe('park');
  });

  it('of a bare letter works only outside texts and only while letters are on', () => {
    expect(found(press('P'), 'outside')).toBe('park');
    expect(found(press('p'), 'empty-field')).toBeUndefined();
    expect(found(press('p'), 'outside', false)).toBeUndefined();
    expect(found(press('p', { ctrlKey: true }), 'outside')).toBeUndefined();
  });

  it('with a digit is known by its place where Option makes a sign of it', () => {
    expect(found(press('™', { altKey: true, code: 'Digit2' }), 'text')).toBe('step-2');
  });
});
