import { describe, expect, it } from 'vitest';
import {
  AGENDA_LENGTHS,
  AREA_IDS,
  BUDGET_QUESTION_IDS,
  BUILD_IT_QUESTION_IDS,
  CLAIM_STATUS_IDS,
  CONTAMINATION_IDS,
  CROSSING_IDS,
  DIFFERENCE_IDS,
  DISPOSITION_IDS,
  FACT_IDS,
  HOUSE_RULE_IDS,
  MATURITY_STAGE_IDS,
  PATH_IDS,
  PLAN_FIELD_IDS,
  PROMPT_IDS,
  RISK_IDS,
  SHIP_CONDITION_IDS,
  STAGE_IDS,
  STAGE_WARNING_IDS,
  STAKE_IDS,
  STAY_IDS,
  STEP_IDS,
  WORKS_MEANING_IDS,
} from '#shared/playbook/ids.ts';
import { checkPlaybook, parsePlaybook, parsePlaybookText } from '#shared/playbook/parse-playbook.ts';
import { CHECK_IDS, CLAIM_IDS, CONDITION_IDS } from './default-ids.ts';
import { defaultPlaybook as playbook } from './default-playbook.ts';

const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

describe('the default playbook', () => {
  it('passes its own schema and every check', () => {
    expect(parsePlaybook(playbook)).toStrictEqual({ kind: 'ok', value: playbook });
    expect(checkPlaybook(playbook)).toStrictEqual([]);
  });

  it('survives being written out and read back, byte for byte', () => {
    const text = JSON.stringify(playbook);
    const read = parsePlaybookText(text);
    expect(read).toStrictEqual({ kind: 'ok', value: playbook });
    expect(read.kind === 'ok' && JSON.stringify(read.value)).toBe(text);
  });

  it('holds every fixed id, each once and in order', () => {
    expect(ids(playbook.frame.stages)).toStrictEqual(STAGE_IDS);
    expect(ids(playbook.frame.risks)).toStrictEqual(RISK_IDS);
    expect(ids(playbook.frame.worksMeanings)).toStrictEqual(WORKS_MEANING_IDS);
    expect(ids(playbook.frame.warnings)).toStrictEqual(STAGE_WARNING_IDS);
    expect(ids(playbook.evidence.statuses)).toStrictEqual(CLAIM_STATUS_IDS);
    expect(ids(playbook.signals.contaminations)).toStrictEqual(CONTAMINATION_IDS);
    expect(ids(playbook.surface.prompts)).toStrictEqual(PROMPT_IDS);
    expect(ids(playbook.surface.dispositions)).toStrictEqual(DISPOSITION_IDS);
    expect(ids(playbook.core.areas)).toStrictEqual(AREA_IDS);
    expect(ids(playbook.core.differences)).toStrictEqual(DIFFERENCE_IDS);
    expect(ids(playbook.readiness.stay)).toStrictEqual(STAY_IDS);
    expect(ids(playbook.readiness.crossings)).toStrictEqual(CROSSING_IDS);
    expect(ids(playbook.readiness.shipConditions)).toStrictEqual(SHIP_CONDITION_IDS);
    expect(ids(playbook.readiness.stakes)).toStrictEqual(STAKE_IDS);
    expect(ids(playbook.facts)).toStrictEqual(FACT_IDS);
    expect(ids(playbook.paths)).toStrictEqual(PATH_IDS);
    expect(ids(playbook.plan.fields)).toStrictEqual(PLAN_FIELD_IDS);
    expect(ids(playbook.plan.buildIt)).toStrictEqual(BUILD_IT_QUESTION_IDS);
    expect(ids(playbook.plan.budget.questions)).toStrictEqual(BUDGET_QUESTION_IDS);
    expect(ids(playbook.maturity.stages)).toStrictEqual(MATURITY_STAGE_IDS);
    expect(ids(playbook.houseRules)).toStrictEqual(HOUSE_RULE_IDS);
    expect(ids(playbook.room.steps)).toStrictEqual(STEP_IDS);
  });

  it('holds the twelve claims, twenty-five checks and sixteen conditions that the literal ids name', () => {
    expect(ids(playbook.evidence.claims)).toStrictEqual(CLAIM_IDS);
    expect(ids(playbook.core.checks)).toStrictEqual(CHECK_IDS);
    expect(ids(playbook.conditions)).toStrictEqual(CONDITION_IDS);
    expect([CLAIM_IDS.length, CHECK_IDS.length, CONDITION_IDS.length]).toStrictEqual([12, 25, 16]);
  });

  it('counts six claims a side, checks by area and four conditions a path', () => {
    const { claims } = playbook.evidence;
    expect(claims.filter(({ side }) => side === 'proved')).toHaveLength(6);
    expect(claims.filter(({ side }) => side === 'unproved')).toHaveLength(6);
    const perArea = AREA_IDS.map(
      (area) => playbook.core.checks.filter((check) => check.area === area).length,
    );
    expect(perArea).toStrictEqual([8, 4, 4, 4, 5]);
    for (const check of playbook.core.checks) expect(check.id.startsWith(check.area)).toBe(true);
    const perPath = PATH_IDS.map((path) => playbook.conditions.filter((each) => each.path === path).length);
    expect(perPath).toStrictEqual([4, 4, 4, 4]);
  });

  it('counts everything else as the method does', () => {
    const { frame, evidence, signals, readiness, core } = playbook;
    expect(frame.tools).toHaveLength(3);
    expect(frame.mustMvp).toHaveLength(5);
    expect(frame.aiChecks).toHaveLength(3);
    expect(evidence.grades).toHaveLength(5);
    expect(signals.verdicts).toHaveLength(3);
    expect(core.readings).toHaveLength(4);
    expect(core.retrofit.levels).toHaveLength(5);
    expect(core.productionQuality).toHaveLength(5);
    expect(readiness.mayFollowLater).toHaveLength(4);
    expect(playbook.houseRules).toHaveLength(13);
    expect(playbook.blockers).toHaveLength(11);
    expect(playbook.glossary.length).toBeGreaterThanOrEqual(30);
  });

  it('says in its help which claims feed no condition', () => {
    const feeds = JSON.stringify(playbook.conditions.map(({ feed }) => feed));
    for (const { id, help } of playbook.evidence.claims) {
      const silent = !feeds.includes(`"${id}"`);
      expect({ id, says: /feeds none/i.test(help) }).toStrictEqual({ id, says: silent });
    }
  });

  it('starts each path with the items of its own', () => {
    const perPath = PATH_IDS.map(
      (path) => playbook.plan.starters.filter((item) => item.path === path).length,
    );
    expect(perPath).toStrictEqual([6, 10, 9, 8]);
    for (const { id, fits } of playbook.plan.starters)
      expect([id, fits.length > 0]).toStrictEqual([id, true]);
  });

  it('links every difference to the areas it is about', () => {
    const areas = Object.fromEntries(playbook.core.differences.map((each) => [each.id, each.areas]));
    expect(areas).toStrictEqual({
      V1: ['DM'],
      V2: ['AU'],
      V3: ['IN', 'QO'],
      V4: ['DM'],
      V5: ['DE', 'QO'],
    });
  });

  it('is written without straight quotes, exclamation marks or double spaces', () => {
    const odd = strings(playbook).filter((text) => /['"!]| {2}|\.\.\./.test(text));
    expect(odd).toStrictEqual([]);
  });

  it('keeps every question short enough to read from the back of a room', () => {
    const prompts = [
      ...playbook.evidence.claims,
      ...playbook.core.checks,
      ...playbook.core.differences,
      ...playbook.surface.prompts,
      ...playbook.readiness.crossings,
      ...playbook.facts,
    ].map(({ prompt }) => prompt);
    expect(prompts.filter((prompt) => prompt.length > 110 || !prompt.endsWith('?'))).toStrictEqual([]);
  });
});

describe('the agenda', () => {
  it.each(AGENDA_LENGTHS)('adds up to %s minutes', (length) => {
    const sum = playbook.room.steps.reduce((total, { minutes }) => total + minutes[length], 0);
    expect(sum).toBe(Number(length));
  });

  it('gives each step the minutes of the method', () => {
    const minutes = playbook.room.steps.map((step) => Object.values(step.minutes).join(' '));
    expect(minutes).toStrictEqual([
      '0 0 0',
      '4 5 8',
      '11 17 22',
      '5 8 10',
      '7 11 15',
      '11 18 24',
      '0 0 5',
      '10 13 15',
      '7 10 12',
      '3 5 5',
      '2 3 4',
    ]);
  });

  it('shortens the surface and the core, and nothing else', () => {
    expect(ids(playbook.room.steps.filter(({ shortenable }) => shortenable))).toStrictEqual([
      'surface',
      'core',
    ]);
  });
});

describe('the maturity catalogue', () => {
  const { groups } = playbook.maturity;
  const aspects = groups.flatMap((group) => group.aspects);

  it('holds 98 aspects in 18 groups, with five cells each', () => {
    expect(groups.map((group) => group.aspects.length)).toStrictEqual([
      5, 7, 6, 4, 4, 4, 6, 5, 7, 5, 6, 6, 6, 6, 7, 6, 4, 4,
    ]);
    expect(aspects).toHaveLength(98);
    expect(new Set(ids(aspects)).size).toBe(98);
    for (const { cells } of aspects) expect(cells).toHaveLength(5);
  });

  it('tells not to build in 59 cells, five of which permit a little', () => {
    const notYet = MATURITY_STAGE_IDS.map(
      (_, stage) => aspects.filter(({ cells }) => cells[stage]?.instruction !== 'build').length,
    );
    expect(notYet).toStrictEqual([47, 11, 1, 0, 0]);
    const some = aspects.filter(({ cells }) => cells.some(({ instruction }) => instruction === 'none-or'));
    expect(ids(some)).toStrictEqual([
      'search',
      'authentication',
      'api-authentication',
      'payment-processing',
      'ci-pipeline',
    ]);
  });

  it('begins the text of a cell with none just where it is an instruction', () => {
    for (const cell of aspects.flatMap(({ cells }) => cells)) {
      expect([cell.text, cell.text.startsWith('none')]).toStrictEqual([
        cell.text,
        cell.instruction !== 'build',
      ]);
    }
  });

  it('has half-open bounds that follow on from one another', () => {
    const bounds = playbook.maturity.stages.map(({ usersFrom, usersBelow }) => [usersFrom, usersBelow]);
    expect(bounds).toStrictEqual([
      [0, 10],
      [10, 100],
      [100, 10_000],
      [10_000, 100_000],
      [100_000, null],
    ]);
  });
});

function strings(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(strings);
}
