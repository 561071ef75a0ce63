import { describe, expect, it } from 'vitest';
import { applyCommand } from '#shared/workshop/commands/apply-command.ts';
import type { Command } from '#shared/workshop/commands/command-table.ts';
import { ideaId, momentId } from '#shared/workshop/schema/ids.ts';
import { type Workshop, workshopSchema } from '#shared/workshop/schema/workshop.ts';
import { ideaBoard } from './idea-board.ts';
import { minutesOf, phasesOf, secondsLeft } from './moment-phases.ts';
import { runningMoment } from './running-moment.ts';
import { suggestClusters } from './suggest-clusters.ts';

const AT = '2026-11-24T10:00:00Z';
const m1 = momentId.parse('m1');

function following(commands: readonly Command[], start: Workshop = workshopSchema.parse({})): Workshop {
  return commands.reduce((workshop, command) => {
    const done = applyCommand(workshop, command);
    if (done.kind === 'failed') throw new Error(`${command.name}: ${done.problem.what}`);
    return done.value.workshop;
  }, start);
}

const open = (id: string, kind: Workshop['moments'][typeof m1]['kind'] = 'silent-writing'): Command => ({
  name: 'moment.open',
  payload: { id, item: { kind, title: 'What must we not forget?', step: 'evidence', minutes: 3 }, at: AT },
});

const idea = (id: string, text: string, moment = 'm1'): Command => ({
  name: 'idea.add',
  payload: { id, item: { text, moment } },
});

const written = [
  open('m1'),
  idea('a', 'Restore of the database was never tried'),
  idea('b', 'The restore of the database never was tried'),
  idea('c', 'Nobody owns the restore'),
  idea('d', 'Depot managers print the list'),
];

const titles = (workshop: Workshop) =>
  ideaBoard(workshop.ideas, m1).columns.map(({ cluster, cards }) => [cluster, cards.map(({ id }) => id)]);

describe('a moment of writing', () => {
  it('goes through its parts, each with its own time, and ends with the next one', () => {
    const begun = following([open('m1', 'one-two-four-all')]);
    expect(phasesOf('one-two-four-all')).toEqual(['alone', 'pairs', 'fours', 'all']);
    const on = following([{ name: 'moment.next', payload: { id: 'm1', at: '2026-11-24T10:03:10Z' } }], begun);
    expect(on.moments[m1]).toMatchObject({ phase: 1, minutes: minutesOf('one-two-four-all', 1) });
    const last = following(
      Array.from({ length: 2 }, () => ({ name: 'moment.next', payload: { id: 'm1', at: AT } })),
      on,
    );
    expect(applyCommand(last, { name: 'moment.next', payload: { id: 'm1', at: AT } }).kind).toBe('failed');
    expect(runningMoment(following([open('m2')], last))?.[0]).toBe('m2');
  });

  it('counts from instants, so that sleep and a clock set back are no matter', () => {
    const moment = following([open('m1')]).moments[m1];
    if (moment === undefined) throw new Error('not there');
    const begin = Date.parse(AT);
    expect([0, 61_000, 200_000, -5_000].map((passed) => secondsLeft(moment, begin + passed))).toEqual([
      180, 119, -20, 180,
    ]);
  });

  it('finds repeats, and lets one speak for them until they are taken apart', () => {
    const workshop = following(written);
    expect(ideaBoard(workshop.ideas, m1).columns[0]?.cards.map(({ repeats }) => repeats?.id)).toEqual([
      undefined,
      'a',
      undefined,
      undefined,
    ]);
    const merged = following(
      [{ name: 'idea.merge', payload: { merges: [{ ids: ['b'], into: 'a' }] } }],
      workshop,
    );
    const chained = following(
      [{ name: 'idea.merge', payload: { merges: [{ ids: ['c'], into: 'b' }] } }],
      merged,
    );
    expect(titles(chained)).toEqual([['', ['a', 'd']]]);
    expect(ideaBoard(chained.ideas, m1).count).toBe(4);
    const apart = following(
      [{ name: 'idea.edit', payload: { id: 'b', changes: { mergedInto: null } } }],
      merged,
    );
    expect(titles(apart)).toEqual([['', ['a', 'b', 'c', 'd']]]);
  });

  it('merges all repeats and takes them apart again as one step each, and nothing into itself', () => {
    const workshop = following(written);
    const merges = [
      { ids: ['b'], into: 'a' },
      { ids: ['d'], into: 'c' },
    ];
    const merged = following([{ name: 'idea.merge', payload: { merges } }], workshop);
    expect(titles(merged)).toEqual([['', ['a', 'c']]]);
    const parted = following([{ name: 'idea.part', payload: { id: 'a' } }], merged);
    expect(titles(parted)).toEqual([['', ['a', 'b', 'c']]]);
    for (const ids of [['a'], ['b', 'a']]) {
      const circle = applyCommand(merged, { name: 'idea.merge', payload: { merges: [{ ids, into: 'b' }] } });
      expect(circle).toMatchObject({ kind: 'failed' });
    }
  });

  it('suggests clusters by a word that several share and leaves the rest where it is', () => {
    const workshop = following(written);
    const loose = ideaBoard(workshop.ideas, m1).columns[0]?.cards ?? [];
    const groups = suggestClusters([...loose, { id: ideaId.parse('e'), text: 'Printing the list again' }]);
    expect(groups).toEqual([
      { cluster: 'Restore', ids: ['a', 'b', 'c'] },
      { cluster: 'Print', ids: ['d', 'e'] },
    ]);
    expect(suggestClusters(loose.slice(2))).toEqual([]);
  });

  it('carries ideas into claims, the parking lot and actions, with one undo and nothing twice', () => {
    const grouped = following([
      ...written,
      { name: 'idea.group', payload: { groups: [{ cluster: 'Restore', ids: ['a', 'c'] }] } },
    ]);
    expect(titles(grouped)).toEqual([
      ['', ['b', 'd']],
      ['Restore', ['a', 'c']],
    ]);
    const carry = (as: 'claim' | 'parked' | 'action', id: string): Command => ({
      name: 'idea.carry',
      payload: { as, ideas: [{ id, newId: `new-${id}` }] },
    });
    const done = following([carry('claim', 'a'), carry('parked', 'c'), carry('action', 'd')], grouped);
    const of = (items: object) => JSON.stringify(items);
    expect(of(done.claims)).toContain('Restore of the database was never tried');
    expect(of(done.parking)).toContain('Nobody owns the restore');
    expect(of(done.actions)).toContain('Depot managers print the list');
    expect(Object.values(done.ideas).map(({ became }) => became)).toEqual([
      'claim',
      null,
      'parked',
      'action',
    ]);
    expect(applyCommand(done, carry('claim', 'a')).kind).toBe('failed');
  });
});
