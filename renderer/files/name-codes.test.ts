import { describe, expect, it } from 'vitest';
import { defaultPlaybook } from '#shared/catalogue/default-playbook.ts';
import { compareStates } from '#shared/workshop/log/compare-states.ts';
import { workshopWith } from '#test/helpers/sample-workshop.ts';
import { nameCodes } from './name-codes.ts';

const before = workshopWith({ id: 'w1', claims: { mine: { own: { text: 'EP2 is mine' } } } });
const after = workshopWith({
  id: 'w1',
  claims: { EP2: { grade: 3 }, mine: { own: { text: 'EP2 is mine' }, grade: 1 } },
});

describe('what differs', () => {
  it('names a claim of the playbook by its words and keeps its code', () => {
    const said = compareStates(before, after).map((difference) => nameCodes(difference, defaultPlaybook));
    expect(said).toContain('“It carries a believable demo” (EP2) graded not answered → 3');
  });

  it('leaves the room’s own words and unknown codes alone', () => {
    const said = compareStates(before, after).map((difference) => nameCodes(difference, defaultPlaybook));
    expect(said.filter((line) => line.includes('EP2 is mine'))).toHaveLength(1);
    const unknown = { path: ['claims', 'EP99', 'grade'], section: 'Claims', said: 'EP99 graded 1 → 2' };
    expect(nameCodes(unknown, defaultPlaybook)).toBe('EP99 graded 1 → 2');
  });
});
