import { describe, expect, it } from 'vitest';
import { WorkshopLog } from '#test/helpers/workshop-log.ts';
import { holdsSecretBallots, scrubSecretBallots, withoutSecretBallots } from './anonymous-votes.ts';
import { snapshotRecord } from './make-entry.ts';
import { entriesOf, replay } from './replay.ts';

function votedOn(anonymous: boolean): WorkshopLog {
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
  log.append({ ...log.nextStamp(), kind: 'milestone', said: 'Voted', title: 'Voted' });
  log.records = [...log.records, snapshotRecord(log.state.seq, '2026-11-20T09:00:00Z', log.workshop)];
  log.run({ name: 'vote.cast', payload: { id: 'v1', voter: 'k2', ballot: 'harden' } });
  log.run({ name: 'vote.reveal', payload: { id: 'v1', at: '2026-11-20T10:00:00Z' } });
  log.run({ name: 'vote.close', payload: { id: 'v1' } });
  return log;
}

describe('an anonymous vote', () => {
  it('never names a person, and keeps only the counts once it is closed', () => {
    const log = votedOn(true);
    expect(log.workshop.votes).toMatchObject({
      v1: { voters: {}, closed: true, first: { ballots: {}, tally: { harden: 2 } } },
    });
    const ballots = log.records.filter((record) => record.kind === 'command' && record.name === 'vote.cast');
    expect(ballots).toHaveLength(3);
    for (const record of ballots) {
      expect(record).toMatchObject({ by: { kind: 'participant', name: '' } });
      expect(record.at).toMatch(/:00:00Z$/);
    }
  });

  it('leaves no single ballot in the log after it is scrubbed, and the document as it was', () => {
    const log = votedOn(true);
    expect(holdsSecretBallots(log.records, log.workshop)).toBe(true);
    const clean = scrubSecretBallots(log.records, log.workshop);
    expect(holdsSecretBallots(clean, log.workshop)).toBe(false);
    const text = JSON.stringify(clean);
    expect(text).not.toContain('polish');
    expect(text).not.toContain('"k1"');
    expect(replay(clean)).toMatchObject({
      kind: 'ok',
      value: { missed: 0, state: { workshop: log.workshop } },
    });
  });

  it('is the only kind that is scrubbed: named votes keep their ballots', () => {
    const log = votedOn(false);
    expect(holdsSecretBallots(log.records, log.workshop)).toBe(false);
    expect(log.workshop.votes).toMatchObject({ v1: { first: { ballots: { k1: 'harden', k2: 'harden' } } } });
    expect(JSON.stringify(scrubSecretBallots(log.records, log.workshop))).toContain('polish');
  });

  it('can be left out while it is still open: the rest of the log leads to the rest of the workshop', () => {
    const log = new WorkshopLog();
    const item = { subject: { kind: 'path' }, anonymous: true, voters: { k1: {} } } as const;
    log.run({ name: 'vote.open', payload: { id: 'v1', item } });
    log.run({ name: 'vote.add-voter', payload: { id: 'v1', voter: 'k2' } });
    log.run({ name: 'vote.cast', payload: { id: 'v1', voter: 'k2', ballot: 'polish' } });
    log.run({ name: 'vote.reveal', payload: { id: 'v1', at: '2026-11-20T10:00:00Z' } });
    log.run({ name: 'claim.grade', payload: { id: 'EP3', grade: 3 } });
    const left = withoutSecretBallots(log.workshop, entriesOf(log.records));
    expect(JSON.stringify(left)).not.toMatch(/polish|"k1"|"k2"/);
    expect(replay(left.log)).toMatchObject({ value: { missed: 0, state: { workshop: left.workshop } } });
  });
});
