import { describe, expect, it } from 'vitest';
import { defaultPlaybook } from '#shared/catalogue/default-playbook.ts';
import { applyCommand } from '#shared/workshop/commands/apply-command.ts';
import { partId } from '#shared/workshop/schema/ids.ts';
import { workshopSchema } from '#shared/workshop/schema/workshop.ts';
import {
  columnOfKey,
  keepShareSaid,
  type PartColumnId,
  partColumns,
  placeCommand,
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

  it('puts a part behind another, at the top, or into a column at its own place', () => {
    const put = (id: string, column: PartColumnId, after?: string | null) => {
      const result = applyCommand(workshop, placeCommand(partId.parse(id), column, after));
      if (result.kind === 'failed') throw new Error(result.problem.what);
      const shown = partColumns(result.value.workshop.surface.parts, defaultPlaybook);
      return shown.find((one) => one.id === column)?.cards.map((card) => card.id);
    };
    expect(put('chat', 'keep', 'map')).toEqual(['map', 'chat', 'pay', 'list']);
    expect(put('list', 'keep', null)).toEqual(['list', 'map', 'pay']);
    expect(put('chat', 'keep')).toEqual(['map', 'pay', 'list', 'chat']);
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
