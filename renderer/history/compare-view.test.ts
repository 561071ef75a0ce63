import { describe, expect, it } from 'vitest';
import { defaultPlaybook } from '#shared/catalogue/default-playbook.ts';
import { emptyWorkshop, WorkshopLog } from '#test/helpers/workshop-log.ts';
import { countOf, differenceGroups } from './compare-view.ts';

describe('two points beside each other', () => {
  it('differ in words, under the steps of the workshop and in their order', () => {
    const log = new WorkshopLog();
    log.run({ name: 'plan.add-item', payload: { id: 'i1', item: { title: 'Set up monitoring' } } });
    log.run({ name: 'claim.grade', payload: { id: 'EP3', grade: 4 } });
    log.run({ name: 'action.add', payload: { id: 'a1', item: { text: 'Call' } } });
    log.run({ name: 'workshop.edit', payload: { changes: { title: 'Berths' } } });
    const groups = differenceGroups(emptyWorkshop, log.workshop, defaultPlaybook);
    expect(groups.map(({ id }) => id)).toEqual(['workshop', 'evidence', 'plan', 'aside']);
    expect(groups[1]?.lines.map(({ said }) => said)).toContain('EP3 graded not answered → 4');
    expect(groups[2]?.lines.map(({ said }) => said)).toEqual(['Plan item “Set up monitoring” added']);
    expect(countOf(groups)).toBeGreaterThanOrEqual(4);
  });

  it('do not differ where only the clock went on', () => {
    const log = new WorkshopLog();
    log.run({ name: 'agenda.add-item', payload: { id: 'g1', item: { minutes: 5 } } });
    const before = log.workshop;
    log.run({ name: 'agenda.use-time', payload: { id: 'g1', usedSeconds: 60 } });
    expect(differenceGroups(before, log.workshop, defaultPlaybook)).toEqual([]);
  });

  it('are the same at one and the same point', () => {
    expect(countOf(differenceGroups(emptyWorkshop, emptyWorkshop, defaultPlaybook))).toBe(0);
  });
});
