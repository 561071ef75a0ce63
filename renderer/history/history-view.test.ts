import { describe, expect, it } from 'vitest';
import { milestoneEntry } from '#shared/workshop/log/make-entry.ts';
import { entriesOf } from '#shared/workshop/log/replay.ts';
import { WorkshopLog } from '#test/helpers/workshop-log.ts';
import { zoneTimes } from '../times/zone-times.ts';
import { filterLines, linesOf, rowsOf } from './history-view.ts';
import { itemGroups, touchedBy } from './touched-items.ts';

const berlin = zoneTimes('Europe/Berlin');

function worked(): WorkshopLog {
  const log = new WorkshopLog();
  log.run({ name: 'claim.grade', payload: { id: 'EP3', grade: 3 } });
  log.run({ name: 'claim.grade', payload: { id: 'EP3', grade: 4 } });
  log.undo();
  log.append(milestoneEntry(log.nextStamp(), 'Before the break'));
  log.run({ name: 'agenda.add-item', payload: { id: 'g1', item: { title: 'Talk', minutes: 5 } } });
  log.run({ name: 'agenda.use-time', payload: { id: 'g1', usedSeconds: 10 } });
  return log;
}

describe('the lines of the history', () => {
  const entries = entriesOf(worked().records);
  const lines = linesOf(entries, berlin);

  it('come latest first, with who, the time in the zone of the workshop, and what was taken back', () => {
    expect(lines.map(({ said, undone }) => [said, undone]).slice(2)).toEqual([
      ['Milestone “Before the break”', false],
      ['Undone: EP3 graded 3 → 4', false],
      ['EP3 graded 3 → 4', true],
      ['EP3 graded not answered → 3', false],
      ['Workshop “Bookings” created', false],
    ]);
    const graded = lines.find(({ seq }) => seq === 2);
    // Kept as 21:02 UTC.
    expect(graded).toMatchObject({ at: '2026-11-20T21:02:00Z', time: '22:02', by: 'Ada', day: '2026-11-20' });
    expect(linesOf(entries, zoneTimes('Asia/Tokyo')).find(({ seq }) => seq === 2)).toMatchObject({
      time: '06:02',
      day: '2026-11-21',
    });
  });

  it('name nobody by a role where there is no name, and show no time for a secret ballot', () => {
    const [first] = entries;
    if (first === undefined) throw new Error('The log begins with an entry.');
    const secret = { ...first, by: { kind: 'participant', name: '', window: 'vote' } } as const;
    const unnamed = { ...first, by: { kind: 'facilitator', name: '', window: 'main' } } as const;
    expect(linesOf([secret], berlin)[0]).toMatchObject({ time: '', by: 'a participant' });
    expect(linesOf([unnamed], berlin)[0]).toMatchObject({ by: 'the facilitator' });
  });

  it('are found by their words, their author and their milestone, and by the item they are about', () => {
    const seqs = (filter: Partial<Parameters<typeof filterLines>[1]>) =>
      filterLines(lines, { text: '', item: '', clock: false, ...filter }).map(({ seq }) => seq);
    expect(seqs({ text: 'ep3 GRADED' })).toEqual([4, 3, 2]);
    expect(seqs({ text: 'break ada' })).toEqual([5]);
    expect(seqs({ item: 'claims/EP3' })).toEqual([4, 3, 2]);
    expect(seqs({ text: 'nothing like it' })).toEqual([]);
  });

  it('leave the ticks of the clock out until they are asked for', () => {
    const all = { text: '', item: '' };
    expect(filterLines(lines, { ...all, clock: true })).toHaveLength(lines.length);
    expect(filterLines(lines, { ...all, clock: false }).map(({ isClock }) => isClock)).not.toContain(true);
  });

  it('stand under their days, and today is called so', () => {
    const rows = rowsOf(linesOf(entries, zoneTimes('Asia/Tokyo')), zoneTimes('Asia/Tokyo'), '2026-11-21');
    const days = rows.flatMap((row) => (row.kind === 'day' ? [row.label] : []));
    expect(days[0]).toBe('Today, Saturday 21 November 2026');
    expect(rows.filter(({ kind }) => kind === 'line')).toHaveLength(entries.length);
    expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
  });

  it('are told in UTC where the computer does not know the zone', () => {
    expect(zoneTimes('Nowhere/Else')).toMatchObject({ zone: 'UTC' });
    expect(zoneTimes('Nowhere/Else').time('2026-11-20T21:02:00Z')).toBe('21:02');
  });

  it('put every quarter of an hour into the right day', () => {
    const chatham = zoneTimes('Pacific/Chatham');
    expect(chatham.day('2026-06-20T11:10:00Z')).toBe('2026-06-20');
    expect(chatham.day('2026-06-20T11:20:00Z')).toBe('2026-06-21');
  });
});

describe('what the history can be narrowed to', () => {
  it('is every item that was touched, by section, and keeps the name of what is gone', () => {
    const log = worked();
    log.run({ name: 'surface.add-part', payload: { id: 's1', item: { name: 'Login' } } });
    log.run({ name: 'surface.remove-part', payload: { id: 's1' } });
    log.run({ name: 'workshop.edit', payload: { changes: { title: 'Berths' } } });
    const entries = entriesOf(log.records);
    const touched = entries.map((entry) => ({ entry, items: touchedBy(entry) }));
    const groups = itemGroups(touched, log.workshop);
    const named = groups.flatMap(({ items }) => items).map(({ name, lines }) => [name, lines]);
    expect(named).toContainEqual(['EP3', 3]);
    expect(named).toContainEqual(['Part “Login”', 2]);
    expect(groups.map(({ section }) => section)).toEqual(['Agenda', 'Claims', 'Surface', 'Workshop']);
  });
});
