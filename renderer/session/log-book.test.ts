import { describe, expect, it } from 'vitest';
import { decodeRecord, encodeRecord } from '#shared/workshop/log/encode-record.ts';
import { stacksOf } from '#shared/workshop/log/extend-log.ts';
import { entriesOf, replay } from '#shared/workshop/log/replay.ts';
import { WorkshopLog } from '#test/helpers/workshop-log.ts';
import { LogBook } from './log-book.ts';

const AT = '2026-11-20T12:00:00Z';

/** A workshop in which two people vote, `end`ed or not. */
function voted(end: 'close' | 'remove' | 'not', anonymous = true): WorkshopLog {
  const log = new WorkshopLog();
  log.run({ name: 'person.add', payload: { id: 'p1', item: { name: 'Noor' } } });
  log.run({
    name: 'vote.open',
    payload: {
      id: 'v1',
      item: {
        subject: { kind: 'path' },
        title: 'Path',
        anonymous,
        voters: { k1: { person: 'p1', label: 'Noor' }, k2: {} },
      },
    },
  });
  log.run({ name: 'vote.cast', payload: { id: 'v1', voter: 'k1', ballot: 'harden' } });
  log.run({ name: 'vote.cast', payload: { id: 'v1', voter: 'k2', ballot: 'polish' } });
  log.run({ name: 'vote.cast', payload: { id: 'v1', voter: 'k2', ballot: 'harden' } });
  log.run({ name: 'vote.reveal', payload: { id: 'v1', at: '2026-11-20T10:00:00Z' } });
  if (end === 'close') log.run({ name: 'vote.close', payload: { id: 'v1' } });
  if (end === 'remove') log.run({ name: 'vote.remove', payload: { id: 'v1' } });
  return log;
}

function bookOf(log: WorkshopLog): LogBook {
  const entries = entriesOf(log.records);
  return new LogBook({
    state: log.state,
    log: entries,
    entries: new Map(entries.map((entry) => [entry.seq, encodeRecord(entry)])),
  });
}

describe('the log of an open workshop', () => {
  it('is the same list until something is added, and passes over what it has already', () => {
    const log = voted('not', false);
    const book = bookOf(log);
    const before = book.entries();
    expect(book.entries()).toBe(before);
    const last = before.at(-1);
    if (last === undefined) throw new Error('The log has entries.');
    expect(book.take(encodeRecord(last))).toBeUndefined();
    expect(book.take('no entry')).toBeUndefined();
    expect(book.entries()).toBe(before);
    const more = { ...last, seq: last.seq + 1, id: 'more' };
    expect(book.take(encodeRecord(more))).toMatchObject({ id: 'more' });
    expect(book.textsAfter(last.seq)).toEqual([encodeRecord(more)]);
  });

  for (const end of ['close', 'remove'] as const) {
    it(`keeps no ballot of an anonymous vote after ${end}, nor a way to bring one back`, () => {
      const log = voted(end);
      const book = bookOf(log);
      const last = book.entries().at(-1);
      if (last === undefined) throw new Error('The log has entries.');
      expect(book.endsVote(last)).toBe(true);
      const shorter = book.forgetSecretBallots(AT);
      if (shorter === undefined) throw new Error('There were secret ballots.');
      const kept = [
        ...shorter.records,
        ...shorter.entries.values(),
        ...book.textsAfter(0),
        JSON.stringify(book.entries()),
        JSON.stringify(stacksOf(book.state, 'main')),
      ].join('\n');
      expect(kept).not.toContain('polish');
      expect(kept).not.toContain('"k1"');
      expect(book.state.workshop).toEqual(log.workshop);
      expect(book.forgetSecretBallots(AT)).toBeUndefined();

      const read = shorter.records.map((text) => {
        const record = decodeRecord(text);
        if (record.kind === 'failed') throw new Error(record.problem.what);
        return record.value;
      });
      expect(replay(read)).toMatchObject({ kind: 'ok', value: { state: { workshop: log.workshop } } });
    });
  }

  it('leaves open votes and named ones as they are', () => {
    expect(bookOf(voted('not')).forgetSecretBallots(AT)).toBeUndefined();
    expect(bookOf(voted('close', false)).forgetSecretBallots(AT)).toBeUndefined();
    const open = bookOf(voted('not'));
    expect(open.entries().map((entry) => open.endsVote(entry))).not.toContain(true);
  });
});
