import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TextDraft } from './text-draft.ts';

function draftOn(start: string, pauseMs?: number) {
  const said: string[] = [];
  let value = start;
  const draft = new TextDraft({
    value: () => value,
    commit: (text) => {
      said.push(text);
      value = text;
    },
    clean: (text) => text.trim(),
    pauseMs,
  });
  return { draft, said };
}

describe('what is being typed', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('is said once, when the field is left', () => {
    const { draft, said } = draftOn('');
    for (const text of ['S', 'Se', 'Seen ']) draft.change(text);
    vi.advanceTimersByTime(60_000);
    expect(said).toEqual([]);
    draft.leave();
    draft.leave();
    expect(said).toEqual(['Seen']);
  });

  it('is handed on when the typing pauses, and goes on from there', () => {
    const { draft, said } = draftOn('', 2_000);
    draft.change('Seen ');
    vi.advanceTimersByTime(1_999);
    expect(said).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(said).toEqual(['Seen']);
    expect(draft.isTyping).toBe(true);
    draft.change('Seen in June');
    draft.leave();
    expect(said).toEqual(['Seen', 'Seen in June']);
  });

  it('says nothing where nothing differs in the end', () => {
    const { draft, said } = draftOn('Seen', 2_000);
    draft.change('Seen ');
    vi.advanceTimersByTime(5_000);
    draft.leave();
    expect(said).toEqual([]);
  });

  it('is taken back whole by Escape, what a pause handed on included', () => {
    const { draft, said } = draftOn('Before', 2_000);
    draft.change('After');
    vi.advanceTimersByTime(2_000);
    expect(draft.revert()).toBe('Before');
    expect(said).toEqual(['After', 'Before']);
    draft.leave();
    expect(said).toHaveLength(2);
  });
});
