import { describe, expect, it } from 'vitest';
import { defaultPlaybook } from '#shared/catalogue/default-playbook.ts';
import { altered, faultsOf, type Place } from '#test/helpers/altered-playbook.ts';

describe('a playbook that does not agree with itself', () => {
  it.each<[string, Place, unknown, string]>([
    [
      'a feed on a claim that is not there',
      ['conditions', 0, 'feed', 'claim'],
      'EP9',
      'conditions[0].feed.claim: there is no claim ‘EP9’; the claims are EP1, EP2, EP3, EP4, EP5, EP6, EN1, EN2, EN3, EN4, EN5, EN6',
    ],
    [
      'a blocker on a claim that is not there',
      ['blockers', 10, 'when', 'claims', 5],
      'EP7',
      'blockers[10].when.claims[5]: there is no claim ‘EP7’; the claims are EP1, EP2, EP3, EP4, EP5, EP6, EN1, EN2, EN3, EN4, EN5, EN6',
    ],
    [
      'a blocker on a condition that is not there',
      ['blockers', 2, 'when', 'value', 'condition'],
      'P9',
      'blockers[2].when.value.condition: there is no condition ‘P9’; the conditions are P1, P2, P3, P4, H1, H2, H3, H4, R1, R2, R3, R4, F1, F2, F3, F4',
    ],
    [
      'conditions that go round in a circle',
      ['conditions', 9, 'feed'],
      { kind: 'condition', condition: 'P4' },
      'conditions[3].feed: goes round in a circle (P4 → R2 → P4); let one of them stand on answers instead',
    ],
    [
      'one weight too few',
      ['conditions', 9, 'feed', 'of', 'weights'],
      [1],
      'conditions[9].feed.of.weights: must hold one weight for each operand, so 2',
    ],
    [
      'an id used twice',
      ['evidence', 'claims', 1, 'id'],
      'DM1',
      'core.checks[0].id: the id ‘DM1’ is already used at evidence.claims[1]; give one of the two another id',
    ],
    [
      'a steps list that is too long for the hour',
      ['room', 'steps', 1, 'minutes', '60'],
      9,
      'room.steps: the steps of the 60-minute workshop add up to 65 minutes; make them add up to 60',
    ],
    [
      'a path step that may be shortened',
      ['room', 'steps', 7, 'shortenable'],
      true,
      'room.steps[7].shortenable: is never shortened; set shortenable to false',
    ],
    [
      'a prior of the wrong kind',
      ['evidence', 'claims', 0, 'prior'],
      'growth',
      'evidence.claims[0].prior: the prior ‘growth’ is of kind ‘choice’; here it must be of kind ‘claim’',
    ],
    [
      'a prior over other answers',
      ['facts', 1, 'prior'],
      'growth',
      'facts[1].prior: the prior ‘growth’ must give a likelihood to exactly these answers: yes, partly, no',
    ],
    [
      'a default option that is not there',
      ['houseRules', 3, 'default'],
      'never',
      'houseRules[3].default: there is no option ‘never’; the options are when-paid, from-100k',
    ],
    [
      'a house rule on an aspect that is not there',
      ['houseRules', 0, 'options', 0, 'effects', 'dropsBlockers'],
      ['polish-ugly'],
      'houseRules[0].options[0].effects.dropsBlockers[0]: there is no blocker ‘polish-ugly’; the blockers are polish-unsafe, polish-core-hurts, polish-main-job, harden-no-live-workflow, harden-data-model, partial-no-workflow, partial-little-to-keep, partial-retrofit, full-nothing-to-carry, full-structure-holds, nothing-proved',
    ],
    [
      'an effort whose best case is the worst',
      ['plan', 'starters', 0, 'effort', 'low'],
      20,
      'plan.starters[0].effort.likely: is too small beside ‘low’; it must be at least 20',
    ],
    [
      'a gap between maturity stages',
      ['maturity', 'stages', 1, 'usersFrom'],
      20,
      'maturity.stages[1].usersFrom: must be 10, so that the stages follow on from one another',
    ],
    [
      'a placeholder that nobody fills in',
      ['plan', 'stopRule'],
      'Stop at week {week} unless {who} says otherwise.',
      'plan.stopRule: {who} is not filled in here; the placeholders are {week}, {metric}, {threshold}',
    ],
    [
      'two paths of one rank',
      ['paths', 0, 'rank'],
      2,
      'paths: the ranks of the paths must be 1, 2, 3 and 4, each once',
    ],
  ])('%s', (_, at, value, sentence) => {
    expect(faultsOf(altered(at, value))).toContain(sentence);
  });

  it('whose conditions of one path weigh nothing', () => {
    const conditions = defaultPlaybook.conditions.map((each) =>
      each.path === 'harden' ? { ...each, weight: 0 } : each,
    );
    expect(faultsOf({ ...defaultPlaybook, conditions })).toStrictEqual([
      'conditions: the conditions of ‘harden’ all weigh 0; give at least one of them a weight above 0',
    ]);
  });

  it('whose starter answers a finding that is not there', () => {
    const [fault] = faultsOf(altered(['plan', 'starters', 0, 'fits', 0], 'ZZ1'));
    expect(fault).toMatch(
      /^plan\.starters\[0\]\.fits\[0\]: there is no finding ‘ZZ1’; the findings are EP1, /,
    );
  });
});
