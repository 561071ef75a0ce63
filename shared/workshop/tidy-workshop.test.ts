import { describe, expect, it } from 'vitest';
import { workshopSchema } from './schema/workshop.ts';
import { tidyWorkshop } from './tidy-workshop.ts';

describe('tidying a document', () => {
  it('takes out what points to nothing, says where, and touches nothing else', () => {
    const workshop = workshopSchema.parse({
      people: { p1: { name: 'Noor' } },
      actions: { a1: { text: 'Call', owner: 'p9' }, a2: { text: 'Write', owner: 'p1' } },
      frame: { questionPicks: { p9: 'mvp', p1: 'poc' } },
      plan: { items: { i1: { title: 'One', dependsOn: ['i9'], refs: ['EP3'] } } },
    });
    const { workshop: tidy, notes } = tidyWorkshop(workshop);
    expect(tidy.actions).toMatchObject({ a1: { owner: null }, a2: { owner: 'p1' } });
    expect(tidy.frame.questionPicks).toEqual({ p1: 'poc' });
    expect(tidy.plan.items).toMatchObject({ i1: { dependsOn: [], refs: ['EP3'] } });
    expect(notes).toHaveLength(3);
    expect(tidy.people).toBe(workshop.people);
  });

  it('leaves a sound document the same object', () => {
    const workshop = workshopSchema.parse({ title: 'Sound' });
    expect(tidyWorkshop(workshop)).toEqual({ workshop, notes: [] });
    expect(tidyWorkshop(workshop).workshop).toBe(workshop);
  });

  it('keeps only the counts of an anonymous vote that is over', () => {
    const vote = { subject: { kind: 'yes-no' }, anonymous: true, closed: true, voters: { k1: {} } } as const;
    const workshop = workshopSchema.parse({ votes: { v1: { ...vote, first: { ballots: { k1: 'yes' } } } } });
    const { workshop: tidy, notes } = tidyWorkshop(workshop);
    expect(tidy.votes).toMatchObject({ v1: { voters: {}, first: { ballots: {}, tally: { yes: 1 } } } });
    expect(notes).toEqual(['Vote v1 was anonymous and closed; only its counts were kept.']);
  });
});
