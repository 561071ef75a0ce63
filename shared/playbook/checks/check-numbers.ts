import { playbookFaults } from '#shared/strings/playbook.ts';
import { AREA_IDS, YES_PARTLY_NO_IDS } from '../ids.ts';
import type { Playbook } from '../playbook.ts';
import { faultAt, type PathParts, type PlaybookFault } from './fault.ts';

/** Numbers that only make sense next to one another. */
export function checkNumbers(playbook: Playbook): readonly PlaybookFault[] {
  return [
    ...checkLevels(playbook),
    ...checkRising(playbook),
    ...checkRanks(playbook),
    ...checkAreasHaveChecks(playbook),
    ...checkFactAnswers(playbook),
    ...checkMaturityBounds(playbook),
  ];
}

function checkLevels({ evidence, core }: Playbook): readonly PlaybookFault[] {
  const inOrder = (at: PathParts, field: string, levels: readonly number[]): readonly PlaybookFault[] =>
    levels.flatMap((level, index) =>
      level === index ? [] : [faultAt([...at, index, field], playbookFaults.inOrder(index))],
    );
  return [
    ...inOrder(
      ['evidence', 'grades'],
      'grade',
      evidence.grades.map(({ grade }) => grade),
    ),
    ...inOrder(
      ['core', 'scores'],
      'score',
      core.scores.map(({ score }) => score),
    ),
    ...inOrder(
      ['core', 'retrofit', 'levels'],
      'level',
      core.retrofit.levels.map(({ level }) => level),
    ),
  ];
}

type Pair = readonly [at: PathParts, value: number, lowerName: string, lower: number];

/** The first of each pair must not be below the second. */
function checkRising({ evidence, signals, plan, maturity, room }: Playbook): readonly PlaybookFault[] {
  const { base, gradeFactor } = evidence;
  const { thresholds } = signals;
  const pairs: readonly Pair[] = [
    [['evidence', 'base', 'proved'], base.proved, 'partly', base.partly],
    [['evidence', 'base', 'partly'], base.partly, 'not-yet', base['not-yet']],
    [['evidence', 'gradeFactor', 'met'], gradeFactor.met, 'oneBelow', gradeFactor.oneBelow],
    [['evidence', 'gradeFactor', 'oneBelow'], gradeFactor.oneBelow, 'lower', gradeFactor.lower],
    [
      ['signals', 'thresholds', 'contaminatedExposureAtLeast'],
      thresholds.contaminatedExposureAtLeast,
      'cleanExposureAtMost',
      thresholds.cleanExposureAtMost,
    ],
    [
      ['signals', 'thresholds', 'contaminatedWidthAtLeast'],
      thresholds.contaminatedWidthAtLeast,
      'cleanWidthAtMost',
      thresholds.cleanWidthAtMost,
    ],
    [['plan', 'weeks', 'longest'], plan.weeks.longest, 'shortest', plan.weeks.shortest],
    [
      ['maturity', 'stepUp', 'typicalUsers', 'to'],
      maturity.stepUp.typicalUsers.to,
      'from',
      maturity.stepUp.typicalUsers.from,
    ],
    [['room', 'clock', 'firstTurn'], room.clock.firstTurn, 'lastTurn', room.clock.lastTurn],
    ...plan.starters.flatMap(({ effort, weeks }, at): readonly Pair[] => [
      [['plan', 'starters', at, 'effort', 'likely'], effort.likely, 'low', effort.low],
      [['plan', 'starters', at, 'effort', 'high'], effort.high, 'likely', effort.likely],
      [['plan', 'starters', at, 'weeks', 'to'], weeks.to, 'from', weeks.from],
    ]),
  ];
  return pairs.flatMap(([at, value, lowerName, lower]) =>
    value >= lower ? [] : [faultAt(at, playbookFaults.notAbove(lowerName, lower))],
  );
}

function checkRanks({ paths }: Playbook): readonly PlaybookFault[] {
  return new Set(paths.map(({ rank }) => rank)).size === paths.length
    ? []
    : [faultAt(['paths'], playbookFaults.ranks)];
}

function checkAreasHaveChecks({ core }: Playbook): readonly PlaybookFault[] {
  return AREA_IDS.flatMap((area) =>
    core.checks.some((check) => check.area === area)
      ? []
      : [faultAt(['core', 'checks'], playbookFaults.noCheck(area))],
  );
}

function checkFactAnswers({ facts }: Playbook): readonly PlaybookFault[] {
  return facts.flatMap(({ id, answers }, at) => {
    const given: readonly string[] = answers.map((answer) => answer.id);
    const faults: PlaybookFault[] = [];
    if (!YES_PARTLY_NO_IDS.every((answer) => given.includes(answer))) {
      faults.push(faultAt(['facts', at, 'answers'], playbookFaults.answersNeeded(YES_PARTLY_NO_IDS)));
    }
    const declining = given.indexOf('declining');
    if (id !== 'growth' && declining >= 0) {
      faults.push(faultAt(['facts', at, 'answers', declining], playbookFaults.answerForGrowthOnly));
    }
    return faults;
  });
}

function checkMaturityBounds({ maturity }: Playbook): readonly PlaybookFault[] {
  const faults: PlaybookFault[] = [];
  let expected = 0;
  for (const [at, { usersFrom, usersBelow }] of maturity.stages.entries()) {
    const place = ['maturity', 'stages', at];
    const last = at === maturity.stages.length - 1;
    if (usersFrom !== expected) {
      faults.push(faultAt([...place, 'usersFrom'], playbookFaults.boundsGap(expected)));
    }
    if (last && usersBelow !== null) {
      faults.push(faultAt([...place, 'usersBelow'], playbookFaults.lastEndless));
    } else if (!last && usersBelow === null) {
      faults.push(faultAt([...place, 'usersBelow'], playbookFaults.endlessEarly));
    } else if (usersBelow !== null && usersBelow <= usersFrom) {
      faults.push(faultAt([...place, 'usersBelow'], playbookFaults.notAbove('usersFrom', usersFrom + 1)));
    }
    expected = usersBelow ?? expected;
  }
  return faults;
}
