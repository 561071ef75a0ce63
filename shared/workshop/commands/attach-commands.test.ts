import { describe, expect, it } from 'vitest';
import { type AttachTarget, attachedTo, targetKey, targetOf } from '#shared/workshop/attach-target.ts';
import { mergeWorkshops } from '#shared/workshop/merge/merge-workshops.ts';
import { claimId } from '#shared/workshop/schema/ids.ts';
import { workshopSchema } from '#shared/workshop/schema/workshop.ts';
import { startNext } from '#shared/workshop/start-next.ts';
import { emptyWorkshop, WorkshopLog } from '#test/helpers/workshop-log.ts';
import type { Command } from './command-table.ts';

const photo = { name: 'Board.jpg', mediaType: 'image/jpeg', bytes: 1_000, sha256: 'a'.repeat(64) } as const;
const claim = claimId.parse('c1');

function putOn(target: AttachTarget, ...ids: readonly string[]): Command {
  return { name: 'attachment.put-on', payload: { target, items: ids.map((id) => ({ id, item: photo })) } };
}

function withPhotos(...ids: readonly string[]): WorkshopLog {
  const log = new WorkshopLog();
  log.run({ name: 'claim.add', payload: { id: 'c1', item: { own: { text: 'Skippers pay by card' } } } });
  log.run(putOn({ kind: 'claim', id: claim }, ...ids));
  return log;
}

const shownOn = (log: WorkshopLog): readonly string[] => log.workshop.claims[claim]?.attachments ?? [];
const kept = (log: WorkshopLog): readonly string[] => Object.keys(log.workshop.attachments);

describe('attachments of a claim', () => {
  it('come and go with their place on the claim as one step of undo', () => {
    const log = withPhotos('a1');
    expect([shownOn(log), kept(log)]).toEqual([['a1'], ['a1']]);
    expect(log.undo()).toContain('Board.jpg');
    expect([shownOn(log), kept(log)]).toEqual([[], []]);
    log.redo();
    expect([shownOn(log), kept(log)]).toEqual([['a1'], ['a1']]);
  });

  it('can be put on a claim of the playbook that nobody has answered', () => {
    const log = new WorkshopLog();
    log.run(putOn({ kind: 'claim', id: claimId.parse('EP3') }, 'a1'));
    expect(log.workshop.claims[claimId.parse('EP3')]).toMatchObject({
      status: 'unknown',
      attachments: ['a1'],
    });
    log.undo();
    expect(log.workshop).toEqual(emptyWorkshop);
  });

  it('are refused where the claim has gone, and beyond twenty', () => {
    const log = withPhotos(...Array.from({ length: 20 }, (_, at) => `a${at}`));
    expect(log.run(putOn({ kind: 'claim', id: claimId.parse('gone') }, 'b1'))).toBe(false);
    expect(log.run(putOn({ kind: 'claim', id: claim }, 'b1'))).toBe(false);
    expect(kept(log)).toHaveLength(20);
  });

  it('leave the document when taken off, unless something else shows them', () => {
    const log = withPhotos('a1', 'a2');
    log.run({ name: 'surface.add-part', payload: { id: 'p1', item: { name: 'Map', attachments: ['a2'] } } });
    for (const attachment of ['a1', 'a2']) {
      log.run({ name: 'attachment.take-off', payload: { target: { kind: 'claim', id: claim }, attachment } });
    }
    expect([shownOn(log), kept(log)]).toEqual([[], ['a2']]);
    log.undo();
    log.undo();
    expect([shownOn(log), kept(log)]).toEqual([
      ['a1', 'a2'],
      ['a2', 'a1'],
    ]);
  });

  it('leave with their claim and come back with it', () => {
    const log = withPhotos('a1');
    const before = log.workshop;
    log.run({ name: 'claim.remove', payload: { id: 'c1' } });
    expect(kept(log)).toEqual([]);
    log.undo();
    expect(log.workshop).toEqual(before);
  });
});

/** One of each kind, and the command that takes it away again where there is one. */
const EACH: readonly (readonly [word: string, removal: Command | undefined])[] = [
  ['claim:c1', { name: 'claim.remove', payload: { id: 'c1' } }],
  ['metric:m1', { name: 'metric.remove', payload: { id: 'm1' } }],
  ['part:p1', { name: 'surface.remove-part', payload: { id: 'p1' } }],
  ['plan-item:i1', { name: 'plan.remove-item', payload: { id: 'i1' } }],
  ['parked:q1', { name: 'parking.remove', payload: { id: 'q1' } }],
  ['check:DM1', undefined],
  ['area:AU', undefined],
  ['workshop', undefined],
];

function furnished(): WorkshopLog {
  return new WorkshopLog(
    workshopSchema.parse({
      ...emptyWorkshop,
      claims: { c1: { own: { text: 'Skippers pay by card' } } },
      metrics: { m1: { name: 'Churn' } },
      surface: { parts: { p1: { name: 'Berth map' } } },
      core: { checks: { DM1: { score: 2 } }, areas: { AU: { hurts: true } } },
      plan: { items: { i1: { title: 'Timed restore' } } },
      parking: { q1: { text: 'Who owns the data?' } },
    }),
  );
}

function target(word: string): AttachTarget {
  const read = targetOf(word);
  if (read === undefined) throw new Error(`${word} is no target.`);
  return read;
}

describe.each(EACH)('attachments of %s', (word, removal) => {
  const on = target(word);

  it('come, stay in the file, and leave no trace when taken off or undone', () => {
    const log = furnished();
    const before = log.workshop;
    expect(log.run(putOn(on, 'a1', 'a2'))).toBe(true);
    expect(attachedTo(log.workshop, on)).toEqual(['a1', 'a2']);
    expect(workshopSchema.parse(JSON.parse(JSON.stringify(log.workshop)))).toEqual(log.workshop);
    for (const attachment of ['a1', 'a2']) {
      log.run({ name: 'attachment.take-off', payload: { target: on, attachment } });
    }
    expect(log.workshop).toEqual(before);
    for (let step = 0; step < 3; step += 1) log.undo();
    expect(log.workshop).toEqual(before);
    expect(targetKey(on)).toBe(word);
  });

  it('go with it, come back with it, and are no orphans of another thing', () => {
    if (removal === undefined) return;
    const log = furnished();
    log.run(putOn(on, 'a1'));
    const before = log.workshop;
    log.run(removal);
    expect(kept(log)).toEqual([]);
    log.undo();
    expect(log.workshop).toEqual(before);
    if (word === 'claim:c1') return;
    log.run({ name: 'claim.edit', payload: { id: 'c1', changes: { attachments: ['a1'] } } });
    log.run(removal);
    expect(kept(log)).toEqual(['a1']);
  });

  it('of two copies are all there after a merge, and what one side took off stays off', () => {
    const start = furnished();
    start.run(putOn(on, 'a0'));
    const [ours, theirs] = [new WorkshopLog(start.workshop), new WorkshopLog(start.workshop)];
    ours.run({ name: 'attachment.take-off', payload: { target: on, attachment: 'a0' } });
    theirs.run(putOn(on, 'a2'));
    const merged = mergeWorkshops(start.workshop, ours, theirs);
    if (merged.kind === 'failed') throw new Error(merged.problem.what);
    expect(merged.value.conflicts).toEqual([]);
    expect(attachedTo(merged.value.workshop, on)).toEqual(['a2']);
    expect(Object.keys(merged.value.workshop.attachments)).toEqual(['a2']);
  });
});

it('photos of the whiteboard and of parked questions belong to their day, and stay behind when the next workshop starts', () => {
  const log = furnished();
  for (const [word, id] of [
    ['workshop', 'a1'],
    ['parked:q1', 'a2'],
    ['metric:m1', 'a3'],
  ] as const) {
    log.run(putOn(target(word), id));
  }
  const { playbook } = log.workshop;
  const next = startNext(log.workshop, { id: 'w2', createdAt: '2027-02-20T09:00:00Z', playbook });
  expect([attachedTo(next, target('workshop')), Object.keys(next.attachments)]).toEqual([[], ['a3']]);
});
