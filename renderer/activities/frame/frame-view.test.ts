import { describe, expect, it } from 'vitest';
import { assess } from '#shared/assessment/assess.ts';
import { defaultPlaybook } from '#shared/catalogue/default-playbook.ts';
import { personId } from '#shared/workshop/schema/ids.ts';
import { type WorkshopInput, workshopSchema } from '#shared/workshop/schema/workshop.ts';
import { frameView, nextPicker, warningLines } from './frame-view.ts';

const people = {
  ana: { name: 'Ana', rank: 'a0' },
  bo: { name: 'Bo', rank: 'a1' },
  cy: { name: 'Cy', rank: 'a2' },
  fay: { name: 'Fay', side: 'facilitator', rank: 'a3' },
  gus: { name: 'Gus', present: false, rank: 'a4' },
} as const;
const picks = { ana: 'mvp', bo: 'poc', cy: 'mvp' } as const;

function viewOf(frame: WorkshopInput['frame']) {
  const workshop = workshopSchema.parse({ people, frame });
  const view = frameView(workshop.frame, workshop.people, defaultPlaybook);
  return { view, warnings: warningLines(assess(workshop, defaultPlaybook).stage, view.phase) };
}

describe('the blind pick', () => {
  it('says who has picked and shows nothing of what before the reveal', () => {
    const { view, warnings } = viewOf({ questionPicks: picks, picksRevealed: false });
    expect(view.pickers.map(({ name, hasPicked }) => [name, hasPicked])).toEqual([
      ['Ana', true],
      ['Bo', true],
      ['Cy', true],
    ]);
    expect(view).toMatchObject({ phase: 'picking', outcome: '', pickedCount: 3 });
    expect(view.questions.map(({ picked }) => picked)).toEqual([null, null, null, null]);
    expect(warnings.atPick).toEqual([]);
  });

  it('stays hidden where a question is agreed before the picks are revealed', () => {
    expect(viewOf({ questionPicks: picks, picksRevealed: false, question: 'mvp' }).view.phase).toBe(
      'picking',
    );
    expect(viewOf({ questionPicks: picks, question: 'mvp' }).view.phase).toBe('revealed');
  });

  it('then shows counts and names together, lets the rarest speak first, and warns', () => {
    const { view, warnings } = viewOf({ questionPicks: picks, picksRevealed: true });
    expect(view.questions.map(({ picked }) => picked?.names)).toEqual([
      'Bo',
      undefined,
      'Ana, Cy',
      undefined,
    ]);
    expect(view.outcome).toBe('The rarest pick speaks first: Bo.');
    expect(warnings.atPick.map(({ id }) => id)).toEqual(['different-questions']);
  });

  it('goes on to the next who has still to pick, round the end', () => {
    const { view } = viewOf({ questionPicks: { bo: 'mvp', cy: 'mvp' } });
    expect(nextPicker(view.pickers, personId.parse('cy'))).toBe('ana');
    const { view: all } = viewOf({ questionPicks: picks });
    expect(nextPicker(all.pickers, personId.parse('cy'))).toBeUndefined();
  });
});
