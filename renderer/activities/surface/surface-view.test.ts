import { describe, expect, it } from 'vitest';
import { defaultPlaybook } from '#shared/catalogue/default-playbook.ts';
import { applyCommand } from '#shared/workshop/commands/apply-command.ts';
import { partId } from '#shared/workshop/schema/ids.ts';
import { workshopSchema } from '#shared/workshop/schema/workshop.ts';
import {
  carryCommand,
  columnOfKey,
  dropCommand,
  keepShareSaid,
  partColumns,
  promptNotes,
} from './surface-view.ts';

const workshop = workshopSchema.parse({
  surface: {
    parts: {
      map: { name: 'Berth map', disposition: 'keep', rank: 'a0' },
      pay: { name: 'Payment', disposition: 'keep', rank: 'a1' },
      list: { name: 'Day list', disposition: 'keep', rank: 'a2' },
      chat: { name: 'Chat', rank: 'a3' },
    },
    notes: { n1: { prompt: 'PS4', text: 'Refunds are keyed in by hand' } },
  },
});
const { parts, notes } = workshop.surface;
const columns = partColumns(parts, defaultPlaybook);

/** The board after carrying one part, as names by column. */
function carried(id: string, key: string) {
  const command = carryCommand(columns, partId.parse(id), key);
  if (command === undefined) return undefined;
  const result = applyCommand(workshop, command);
  if (result.kind === 'failed') throw new Error(result.problem.what);
  const after = partColumns(result.value.workshop.surface.parts, defaultPlaybook);
  return Object.fromEntries(after.map((column) => [column.id, column.cards.map((card) => card.id)]));
}

describe('the board', () => {
  it('stands from unsorted to drop, each in the room’s order', () => {
    expect(columns.map(({ id, cards }) => [id, cards.map((card) => card.id)])).toEqual([
      ['unsorted', ['chat']],
      ['keep', ['map', 'pay', 'list']],
      ['simplify', []],
      ['drop', []],
    ]);
  });

  it('draws a part again only when it changed', () => {
    expect(partColumns({ ...parts }, defaultPlaybook)[1]?.cards[0]).toBe(columns[1]?.cards[0]);
  });

  it('puts a part down between two others, at the top, and nowhere new', () => {
    const put = (id: string, column: 'keep' | 'drop', after: string | null) =>
      dropCommand(columns, partId.parse(id), column, after)?.payload;
    expect(put('chat', 'keep', 'map')).toEqual({ id: 'chat', disposition: 'keep', after: 'map' });
    expect(put('list', 'keep', null)).toEqual({ id: 'list', disposition: 'keep', after: null });
    expect(put('pay', 'keep', 'map')).toBeUndefined();
    expect(put('map', 'keep', null)).toBeUndefined();
    expect(put('map', 'drop', null)).toEqual({ id: 'map', disposition: 'drop', after: null });
  });

  it('carries a part by keys: sideways to the next column, up and down past its neighbour', () => {
    expect(carried('list', 'ArrowUp')).toMatchObject({ keep: ['map', 'list', 'pay'] });
    expect(carried('pay', 'ArrowUp')).toMatchObject({ keep: ['pay', 'map', 'list'] });
    expect(carried('map', 'ArrowDown')).toMatchObject({ keep: ['pay', 'map', 'list'] });
    expect(carried('chat', 'ArrowRight')).toMatchObject({
      unsorted: [],
      keep: ['map', 'pay', 'list', 'chat'],
    });
  });

  it('leaves a part at the edge where it is', () => {
    expect([carried('chat', 'ArrowLeft'), carried('map', 'ArrowUp'), carried('list', 'ArrowDown')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('takes the letters in either case', () => {
    expect(['k', 'S', 'd', 'u', 'x'].map(columnOfKey)).toEqual([
      'keep',
      'simplify',
      'drop',
      'unsorted',
      undefined,
    ]);
  });

  it('says the share worth keeping as a figure, or as a range while parts are unsorted', () => {
    expect(keepShareSaid({ lo: 0.5, hi: 0.5 }, 2)).toBe('50 %');
    expect(keepShareSaid({ lo: 0.75, hi: 1 }, 4)).toBe('75 % to 100 %');
    expect(keepShareSaid({ lo: 0, hi: 1 }, 0)).toBe('Nothing named yet');
  });

  it('keeps each answer with its question', () => {
    const asked = promptNotes(notes, defaultPlaybook);
    expect(asked.map((one) => one.notes.length)).toEqual([0, 0, 0, 1, 0]);
  });
});
