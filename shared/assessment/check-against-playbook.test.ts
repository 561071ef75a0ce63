import { describe, expect, it } from 'vitest';
import { defaultPlaybook } from '#shared/catalogue/default-playbook.ts';
import type { WorkshopInput } from '#shared/workshop/schema/workshop.ts';
import { workshopWith } from '#test/helpers/sample-workshop.ts';
import { checkAgainstPlaybook } from './check-against-playbook.ts';

const mismatches = (input: WorkshopInput) => checkAgainstPlaybook(workshopWith(input), defaultPlaybook);

describe('a document against its playbook', () => {
  it('agrees where every id is known, and the room’s own claims have words', () => {
    expect(
      mismatches({
        claims: { EP1: { status: 'proved' }, ours: { own: { text: 'Ours' } } },
        core: { checks: { DM1: { score: 2 } } },
        aspects: { privacy: {} },
        path: { asserted: { P1: { value: 1, reason: 'Seen' } } },
      }),
    ).toStrictEqual([]);
  });

  it('names every id that the playbook lacks, where it stands and what to do', () => {
    const found = mismatches({
      claims: { EP9: { status: 'proved' }, EP1: { own: { text: 'Other words' } } },
      core: { checks: { DM9: { score: 2 } } },
      aspects: { nowhere: {} },
      path: { asserted: { Z1: { value: 1, reason: 'Seen' } } },
      plan: { items: { i: { title: 'Work', starter: 'gone' } }, dropped: ['gone-too'] },
      votes: { v: { subject: { kind: 'score', ref: 'XX1' } } },
    });
    expect(found.map(({ code, path }) => [code, path.join('.')])).toStrictEqual([
      ['own-words', 'claims.EP1.own'],
      ['unknown-claim', 'claims.EP9'],
      ['unknown-check', 'core.checks.DM9'],
      ['unknown-aspect', 'aspects.nowhere'],
      ['unknown-condition', 'path.asserted.Z1'],
      ['unknown-starter', 'plan.items.i.starter'],
      ['unknown-starter', 'plan.dropped.0'],
      ['unknown-vote', 'votes.v.subject.ref'],
    ]);
    expect(found[1]?.what).toContain('“EP9”');
    expect(found.every(({ work, next }) => work !== '' && next !== '')).toBe(true);
  });
});
