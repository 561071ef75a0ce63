import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { failed, ok, type Problem, type Result } from '#shared/base/result.ts';
import { hostProblems } from '#shared/strings/host.ts';
import { emptyWorkshop } from '#test/helpers/workshop-log.ts';
import { keepBackups } from './keep-backups.ts';
import type { Role, SessionState } from './session-state.ts';

const minutes = (count: number) => vi.advanceTimersByTimeAsync(count * 60_000);

function started(role: Role = 'writer') {
  let seq = 3;
  let listener: () => void = () => undefined;
  let outcome: Result<unknown> = ok(undefined);
  const written: number[] = [];
  const told: (string | Problem)[] = [];
  const state = (): SessionState => ({
    workshop: emptyWorkshop,
    seq,
    role,
    save: { kind: 'saving' },
    file: { kind: 'none' },
    lastSaid: null,
    messages: [],
  });
  const backups = keepBackups({
    session: {
      getState: state,
      subscribe: (next) => {
        listener = next;
        return () => {
          listener = () => undefined;
        };
      },
      log: () => [],
      tell: (text) => told.push(text),
    },
    write: async () => {
      written.push(seq);
      return outcome;
    },
  });
  return {
    ...{ backups, written, told },
    change: () => {
      seq += 1;
      listener();
    },
    willFail: () => {
      outcome = failed(hostProblems.diskFull('the backup'));
    },
  };
}

describe('backups while one works', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('are made soon after the start, then at most every quarter of an hour in which something changed', async () => {
    const { written, change } = started();
    await minutes(1);
    expect(written).toEqual([3]);
    for (let count = 0; count < 5; count += 1) change();
    await minutes(14);
    expect(written).toEqual([3]);
    await minutes(1);
    expect(written).toEqual([3, 8]);
    await minutes(120);
    expect(written).toEqual([3, 8]);
  });

  it('are made on closing, when something has changed since the last', async () => {
    const { backups, written, change } = started();
    await minutes(1);
    change();
    await backups.finish();
    await minutes(60);
    expect(written).toEqual([3, 4]);
  });

  it('are left to the tab that writes', async () => {
    const { backups, written, change } = started('follower');
    change();
    await minutes(30);
    await backups.finish();
    expect(written).toEqual([]);
  });

  it('that fail are told once and tried again with the next change', async () => {
    const { written, told, change, willFail } = started();
    willFail();
    await minutes(1);
    change();
    await minutes(15);
    expect(written).toEqual([3, 4]);
    expect(told).toHaveLength(1);
  });
});
