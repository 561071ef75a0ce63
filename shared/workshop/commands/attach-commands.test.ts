import { describe, expect, it } from 'vitest';
import { claimId } from '#shared/workshop/schema/ids.ts';
import { emptyWorkshop, WorkshopLog } from '#test/helpers/workshop-log.ts';

const photo = { name: 'Board.jpg', mediaType: 'image/jpeg', bytes: 1_000, sha256: 'a'.repeat(64) } as const;
const claim = claimId.parse('c1');

function withPhotos(...ids: readonly string[]): WorkshopLog {
  const log = new WorkshopLog();
  log.run({ name: 'claim.add', payload: { id: 'c1', item: { own: { text: 'Skippers pay by card' } } } });
  log.run({ name: 'claim.attach', payload: { id: 'c1', items: ids.map((id) => ({ id, item: photo })) } });
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
    log.run({ name: 'claim.attach', payload: { id: 'EP3', items: [{ id: 'a1', item: photo }] } });
    expect(log.workshop.claims[claimId.parse('EP3')]).toMatchObject({
      status: 'unknown',
      attachments: ['a1'],
    });
    log.undo();
    expect(log.workshop).toEqual(emptyWorkshop);
  });

  it('are refused where the claim has gone, and beyond twenty', () => {
    const log = withPhotos(...Array.from({ length: 20 }, (_, at) => `a${at}`));
    const more = { items: [{ id: 'b1', item: photo }] };
    expect(log.run({ name: 'claim.attach', payload: { id: 'gone', ...more } })).toBe(false);
    expect(log.run({ name: 'claim.attach', payload: { id: 'c1', ...more } })).toBe(false);
    expect(kept(log)).toHaveLength(20);
  });

  it('leave the document when taken off, unless something else shows them', () => {
    const log = withPhotos('a1', 'a2');
    log.run({ name: 'surface.add-part', payload: { id: 'p1', item: { name: 'Map', attachments: ['a2'] } } });
    for (const attachment of ['a1', 'a2']) {
      log.run({ name: 'claim.detach', payload: { id: 'c1', attachment } });
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
