import { expect, it } from 'vitest';
import { defaultPlaybook } from '#shared/catalogue/default-playbook.ts';
import { conclude } from '#shared/conclude/conclude.ts';
import { workshopWith } from '#test/helpers/sample-workshop.ts';
import { coreView } from './core-view.ts';
import { areaLines } from './overview-view.ts';

it('says of each area in words what the radar draws', () => {
  const workshop = workshopWith({
    core: {
      checks: { AU1: { score: 3 }, AU2: { score: 1, hurts: true }, AU3: { score: 'not-applicable' } },
      areas: { DE: { score: 2.5, reason: 'Seen' }, IN: { score: 'not-applicable' } },
    },
  });
  const view = coreView(workshop.core, defaultPlaybook);
  const lines = areaLines(view, conclude(workshop, defaultPlaybook).assessment.core.areas);
  expect(lines.map(({ id, lo, hi, said, counted, hurts }) => [id, lo, hi, said, counted, hurts])).toEqual([
    ['DM', 0, 4, 'not scored', '0 of 8 scored', false],
    ['AU', expect.closeTo(4 / 3), expect.closeTo(8 / 3), '1.3–2.7', '3 of 4 scored', true],
    ['IN', 0, 0, 'Not applicable', 'as a whole', false],
    ['DE', 2.5, 2.5, '2.5', 'as a whole', false],
    ['QO', 0, 4, 'not scored', '0 of 5 scored', false],
  ]);
});
