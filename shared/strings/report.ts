import { lowerFirst } from './first-letter.ts';
import { counted, grouped, oneDecimal, percent } from './numbers.ts';

const range = (lo: number, hi: number): string => (lo === hi ? `${lo}` : `${lo}–${hi}`);
const hundred = (lo: number, hi: number): string => range(Math.round(lo * 100), Math.round(hi * 100));
const joined = (parts: readonly string[], by = ' · '): string => parts.filter((part) => part !== '').join(by);

/** What the report says, apart from the playbook’s own prose and the sentences that conclusions bring with them. */
export const reportWords = {
  untitled: 'Untitled workshop',
  thisBuild: 'this build',
  title: (product: string): string => `What ${product} has proved, and what comes next`,
  runningHead: (title: string, day: string): string =>
    joined([title, day === '' ? '' : `scoping workshop, ${day}`]),
  status: { draft: 'Draft', final: 'Final' },
  footer: (playbook: string, version: string, own: string, confidentiality: string): string =>
    joined([own, confidentiality, `Rules: ${playbook} ${version}`]),
  joined,
  none: 'None.',
  notAnswered: 'not answered',
  left: (number: number): string => `and ${grouped(number)} more`,

  cover: {
    subtitle: 'Report of a scoping workshop',
    preparedBy: (consultancy: string): string => (consultancy === '' ? '' : `Prepared by ${consultancy}`),
    sides: { client: 'Client', team: 'Team', guest: 'Guests', facilitator: 'Facilitation' },
    absent: 'not present',
    owner: 'decides',
  },
  contents: 'Contents',
  sections: {
    decision: 'The decision',
    'left-out': 'What this brief leaves out',
    scope: 'Scope and starting point',
    evidence: 'Proved and not yet proved',
    signals: 'What the numbers can be trusted to say',
    readiness: 'Obligation and readiness',
    surface: 'What users see: keep, simplify, drop',
    core: 'The technical core',
    maturity: 'Over- and under-built',
    paths: 'Four paths side by side',
    why: 'Why this one',
    plan: 'The stage plan',
    timeline: 'Timeline, releases and stop rule',
    deferred: 'Put off, and what brings it back',
    budget: 'Budget questions and cost',
    'follow-up': 'Decisions, actions and open questions',
    appendix: 'Appendix: answers, method, glossary',
    pictures: 'Pictures and files',
  },
  brief: { evidence: 'What it rests on', plan: 'What happens next' },

  decision: {
    headline: {
      polish: (name: string): string => `Polish ${name}.`,
      harden: (name: string): string => `Harden ${name}.`,
      'partial-rebuild': (name: string): string => `Rebuild ${name} in part.`,
      'full-rebuild': (name: string): string => `Rebuild ${name}, and carry the proof forward.`,
      'scope-first': (name: string): string => `Scope ${name} first.`,
    },
    standing: { settled: 'settled', leaning: 'leaning, not settled' },
    takenBy: (who: string): string => (who === '' ? 'taken by the room' : `taken by ${who}`),
    overriding: (rules: string): string => `the rules say ${lowerFirst(rules)}`,
    notTaken: 'proposed by the rules; the room has not decided yet',
    standingTaken: (taken: string, rules: string): string => `${taken}; ${rules}`,
    overrideReason: (reason: string): string => `The room’s reason: ${reason}`,
    blockedTaken: 'The rules block this path. The room took it knowing that.',
    changes: 'What would change this',
    noFlips: 'No change of three answers or fewer would.',
    actions: 'First three actions',
    firstItems: 'First three pieces of work',
    noActions: 'No action was agreed.',
    keep: 'Keep',
    nothingKept: 'Nothing is marked to keep.',
    deferred: 'Put off, and what brings it back',
    nothingDeferred: 'Nothing is put off.',
    noTrigger: 'no trigger yet',
    toProve: 'To prove',
    nothingToProve: 'The outcome to prove is still to be named.',
    by: (day: string): string => (day === '' ? '' : `by ${day}`),
    stages: (now: string, next: string): string => `Where it stands: ${now}. To prove next: ${next}.`,
    unknownStage: 'not known yet',
  },

  paths: {
    title: 'Four paths, how well each fits (0 to 100)',
    blocked: 'blocked',
    fit: (lo: number, hi: number): string => hundred(lo, hi),
    notApplicable: 'does not apply',
    alt: (rows: readonly { readonly label: string; readonly note: string }[]): string =>
      `How well each path fits, from 0 to 100. ${rows.map(({ label, note }) => `${label}: ${note}.`).join(' ')}`,
    fitFact: 'Fit',
    fitOf: (fit: string, threshold: number): string =>
      `${fit} of 100; ${Math.round(threshold * 100)} is enough`,
    bestWhen: 'Best when',
    keep: 'Keep',
    change: 'Change',
    outcome: 'Gives',
    weeks: 'Weeks',
    money: 'Cost',
    chosen: 'chosen',
    chosenPath: (label: string): string => `${label}, chosen`,
    path: 'Path',
    forIt: 'Speaks for it',
    againstIt: 'Speaks against it',
    inWeeks: (weeks: string): string => (weeks === '' ? '' : `${weeks} weeks`),
    speaksFor: (sentence: string): string => `+ ${sentence}`,
    speaksAgainst: (sentence: string): string => `− ${sentence}`,
    blockedBy: (sentence: string): string => `Blocked: ${sentence}`,
    order: {
      money: 'Ordered by the room’s own estimates of money, cheapest first.',
      weeks: 'Ordered by the room’s own estimates of weeks, cheapest first.',
      rank: 'Ordered by the usual order of cost, cheapest first.',
    },
  },

  scope: {
    notExamined: 'Not examined',
    nothingLeftOut: 'The room named nothing that it left out.',
    starting: 'Where it starts',
    context: 'The product',
    question: 'The question to answer',
    picks: (picks: readonly string[]): string =>
      `Before anybody spoke, the room picked: ${picks.join(', ')}.`,
    pick: (label: string, people: number): string => `${label} ${people}`,
    works: '“It works” means',
    users: 'Active users',
    growth: 'Growth',
    ai: 'Built on AI',
    stakes: 'At stake',
    throwAway: 'Throw-away prototype',
    warnings: 'Worth a second look',
    risks: 'The four risks',
    riskLevel: { open: 'open', partly: 'partly reduced', settled: 'settled', unknown: 'not known yet' },
    mustHaves: 'No longer optional from the MVP on',
    presence: { there: 'there', partly: 'partly there', missing: 'missing', unknown: 'not known yet' },
    stepUp: 'The next size',
    previous: (title: string, day: string): string => joined([title, day]),
    previousLabel: 'Goes on from',
    owner: 'Who decides',
    facts: 'Facts',
    fact: 'Fact',
    answer: 'Answer',
    tags: 'Filed under',
  },

  evidence: {
    counts: (counts: {
      readonly proved: number;
      readonly partly: number;
      readonly notYet: number;
      readonly unknown: number;
    }): string =>
      `${counts.proved} proved, ${counts.partly} partly, ${counts.notYet} not yet, ${counts.unknown} not answered.`,
    claim: 'Claim',
    source: 'Source',
    grade: 'Evidence',
    notGraded: 'not graded',
    graded: (status: string, label: string): string => joined([status, lowerFirst(label)], ', '),
    noSource: '–',
    seen: (day: string): string => (day === '' ? '' : `seen ${day}`),
    saidBy: (name: string): string => (name === '' ? '' : `said by ${name}`),
    own: 'the room’s own claim',
    unanswered: 'Not answered yet',
    unansweredList: (labels: readonly string[]): string => `${labels.join(' · ')}.`,
    empty: 'Nothing yet.',
    ladder: 'What the proof rests on',
    ladderAlt: (steps: readonly { readonly label: string; readonly count: number }[]): string =>
      `Claims proved or partly proved, by the grade of their evidence: ${steps.map(({ label, count: number }) => `${lowerFirst(label)} ${number}`).join(', ')}.`,
    noGrade: 'no grade given',
    contradictions: 'Answers that do not go together',
    attached: (number: number): string => counted(number, 'attachment', 'attachments'),
  },

  signals: {
    title: 'Observed, and what is left without the fault (0 to 100 %)',
    legend: {
      observed: 'observed',
      clean: 'without the fault',
      statistical: 'with the sample’s chance added',
    },
    row: (observed: number | null, sample: number | null, exposure: number | null): string =>
      joined(
        [
          observed === null ? 'rate not known' : `observed ${percent(observed)}`,
          sample === null ? 'sample not known' : `of ${grouped(sample)}`,
          exposure === null ? 'exposure not known' : `${percent(exposure)} met a fault`,
        ],
        ', ',
      ),
    alt: (rows: readonly string[]): string => `Range of each number without the fault. ${rows.join(' ')}`,
    altRow: (label: string, lo: number, hi: number, verdict: string): string =>
      `${label}: ${hundred(lo, hi)} %, ${lowerFirst(verdict)}.`,
    suspected: 'Faults that other answers point to',
    none: 'The room brought no numbers.',
    metric: 'Number',
    verdict: 'What it is worth',
    why: 'Why',
  },

  readiness: {
    ship: 'Four conditions, none of which can wait once people rely on it',
    shipOpen: 'Four conditions to meet before people rely on it',
    holds: 'Holds',
    fails: 'Fails',
    unknown: 'Not answered',
    test: { pass: 'Tried: passed', fail: 'Tried: failed', null: 'Not tried' },
    stay: 'Reasons to stay a prototype',
    cross: 'Signs that it is already a promise',
    statement: 'Statement',
    obligations: 'What follows',
    quality: {
      lean: 'Built lean is enough for now.',
      production: 'It has to be built to production quality.',
    },
    contradictions: 'Answers that do not go together',
    later: 'May follow later',
  },

  surface: {
    part: 'Part',
    reason: 'Why',
    sort: { screen: 'screen', flow: 'flow', feature: 'feature' },
    unsorted: 'Not sorted yet',
    share: (lo: number, hi: number): string => `Worth keeping: ${hundred(lo, hi)} of 100.`,
    empty: 'The room named no part of what users see.',
    notes: 'What the room said about it',
    from: { 'repeated-use': 'asked for after repeated use', opinion: 'an opinion' },
  },

  core: {
    radar: 'Five areas, 0 (absent) to 4 (sound for the next stage)',
    radarAlt: (rows: readonly string[]): string => `Scores of the five areas. ${rows.join(' ')}`,
    altRow: (label: string, note: string): string => `${label}: ${note}.`,
    area: (lo: number, hi: number): string =>
      lo === hi ? oneDecimal(lo) : `${oneDecimal(lo)}–${oneDecimal(hi)}`,
    of: (score: string): string => `${score} of 4`,
    notApplicable: 'does not apply',
    hurts: 'hurts now',
    scored: (scored: number, checks: number): string => `${scored} of ${checks} checks scored`,
    whole: 'scored as a whole',
    wholeReason: (reason: string): string =>
      reason === '' ? 'scored as a whole' : `scored as a whole: ${reason}`,
    check: 'Check',
    score: 'Score',
    note: 'What the room said',
    differences: 'What sets production apart from a prototype',
    difference: 'Difference',
    retrofit: 'Putting it right afterwards',
    retrofitSaid: (label: string, level: number): string => `${label} (${level} of 4)`,
    quality: 'What production quality means',
    empty: 'Nothing is scored yet.',
    checks: 'Every check',
    unanswered: (number: number, labels: readonly string[]): string =>
      `Not scored (${number}): ${labels.join(' · ')}.`,
  },

  maturity: {
    title: 'Where it stands, and the target',
    legend: { stands: 'stands', target: 'target', none: 'do not build yet', nothing: 'nothing there' },
    gap: { under: 'too little', over: 'too much', fits: 'right', unknown: 'not placed' },
    alt: (rows: readonly string[]): string => `Aspects against the target. ${rows.join(' ')}`,
    altRow: (label: string, gap: string): string => `${label}: ${gap}.`,
    under: 'Too little',
    over: 'Too much',
    summary: (under: number, over: number, fits: number, open: number): string =>
      joined(
        [`${under} too little`, `${over} too much`, `${fits} right`, open === 0 ? '' : `${open} not placed`],
        ', ',
      ),
    empty: 'The room picked no aspects to look at.',
    nothingYet: 'nothing',
  },

  why: {
    override: 'The room and the rules',
    rulesSay: (label: string, standing: string): string =>
      `The rules say ${lowerFirst(label)} (${standing}).`,
    roomTook: (label: string): string => `The room took ${lowerFirst(label)}.`,
    votes: 'How the room voted',
    noVotes: 'The room did not vote.',
    first: 'First round',
    second: 'Second round',
    only: 'Result',
    openHands: 'by show of fingers, so not secret',
    summaryScore: (median: number, voters: number): string =>
      `median ${oneDecimal(median)}, ${counted(voters, 'vote', 'votes')}`,
    summaryCount: (voters: number): string => counted(voters, 'vote', 'votes'),
    dissent: 'dissent',
    agreed: 'agreed',
    roles: (parts: readonly string[]): string => parts.join(', '),
    roleCount: (role: string, number: number): string => `${role} ${number}`,
    anonymous: 'counted without names',
    voteAlt: (title: string, rounds: readonly string[]): string => `${title}: ${rounds.join('; ')}.`,
    bar: (label: string, number: number): string => `${lowerFirst(label)} ${number}`,
    voted: (voters: number, result: string): string =>
      `${counted(voters, 'person', 'people')} voted: ${result}.`,
    flips: 'What would change it',
    noFlips: 'No change of three answers or fewer would change the outcome.',
    tornado: (path: string): string => `What moves ${lowerFirst(path)} most (fit, 0 to 100)`,
    tornadoAlt: (path: string, bars: readonly string[]): string =>
      `How far each answer moves the fit of ${lowerFirst(path)}. ${bars.join(' ')}`,
    tornadoRow: (label: string, low: number, high: number): string =>
      `${label}: ${Math.round(low * 100)} to ${Math.round(high * 100)}.`,
    asserted: 'Stated directly by the facilitator',
    conditions: 'The sixteen conditions',
    conditionColumns: { condition: 'Condition', value: '0 to 100', because: 'Because' },
    weights: 'How far a weight can move before the outcome does',
    weightColumns: { condition: 'Condition', weight: 'Weight', holds: 'Holds' },
    weightRange: (from: number, to: number | null): string =>
      to === null ? `from ${oneDecimal(from)} up` : `${oneDecimal(from)} to ${oneDecimal(to)}`,
    speaksFor: 'Speaks for it',
    speaksAgainst: 'Speaks against it',
    nothingFor: 'Nothing that is known speaks for it yet.',
    nothingAgainst: 'Nothing that is known speaks against it.',
  },

  plan: {
    fields: 'Six fields',
    outcome: 'The one outcome to prove',
    workflow: 'The workflow that matters most',
    keep: 'Keep as is',
    change: 'Rebuild or harden now',
    /** What the things are that are kept or changed, where many of them stand in one field. */
    sorts: {
      part: 'What users see',
      area: 'The core',
      proof: 'Claims',
      'hand-work': 'Done by hand',
      request: 'Asked for',
      room: 'Named by the room',
    },
    sorted: (sort: string, run: string): string => `${sort}: ${run}`,
    defer: 'Deliberately put off',
    release: 'Release and feedback loop',
    measured: (metric: string, threshold: string, by: string): string =>
      joined([metric, threshold, by === '' ? '' : `by ${by}`]),
    proposal: 'proposed from the answers',
    nothing: 'Not named yet.',
    item: 'Work',
    owner: 'Owner',
    days: 'Days',
    weeks: 'Weeks',
    range: (low: number, high: number): string =>
      low === high ? oneDecimal(low) : `${oneDecimal(low)}–${oneDecimal(high)}`,
    weekRange: (start: number, end: number): string => range(start, end),
    proposed: 'proposed',
    noOwner: 'no owner',
    because: (labels: readonly string[]): string => (labels.length === 0 ? '' : `From: ${labels.join('; ')}`),
    items: 'Work of this stage',
    noItems: 'No work is planned yet.',
    matrix: 'The keep and change matrix',
    matrixColumns: { item: 'What', why: 'Why', column: 'Where' },
    where: { keep: 'Keep', change: 'Change now', defer: 'Put off' },
    time: 'Time',
    capacity: (people: number, effort: number, total: number): string =>
      `${counted(people, 'person', 'people')}, ${oneDecimal(effort)} of ${oneDecimal(total)} days planned.`,
    overBuilding: 'More than this stage asks for',
    warnings: 'Still to settle in the plan',
    suggestions: 'What the playbook would add',
    deferToFit: 'To make it fit, put off first',
    waitsFor: (titles: readonly string[]): string =>
      titles.length === 0 ? '' : `After: ${titles.join('; ')}`,
    test: { passes: 'Passes the build-it test.', open: '', stopped: 'The build-it test stops it.' },
    dropped: 'Proposed and not wanted',
  },

  timeline: {
    title: (weeks: number): string => `${counted(weeks, 'week', 'weeks')}, week by week`,
    week: 'week',
    load: 'days planned',
    alt: (rows: readonly string[]): string => `Work by week. ${rows.join(' ')}`,
    altRow: (label: string, start: number, end: number): string => `${label}: week ${range(start, end)}.`,
    cadence: 'Releases',
    feedback: 'Feedback',
    stopRule: 'Stop rule',
    stop: (week: number): string => `stop rule, week ${week}`,
    milestoneIn: (week: number): string => `Milestone, week ${week}`,
    begins: 'Begins on',
    days: (low: number, high: number): string =>
      `${low === high ? oneDecimal(low) : `${oneDecimal(low)}–${oneDecimal(high)}`} ${high === 1 ? 'day' : 'days'}`,
  },

  deferred: { item: 'What', trigger: 'Comes back when', why: 'Why it waits', empty: 'Nothing is put off.' },

  budget: {
    passed: 'Every question has a concrete answer.',
    passedAndConfirmed: 'Every question has a concrete answer, confirmed by the room.',
    open: (concrete: number, all: number): string =>
      `${concrete} of ${all} questions have a concrete answer. Money should wait until all of them have.`,
    question: 'Question',
    answer: 'Answer',
    from: { room: '', workshop: 'from the workshop', nobody: '' },
    noAnswer: 'No answer yet.',
    confirmed: 'confirmed by the room',
    hint: (hint: string): string => `Still to add: ${hint}`,
    cost: 'What each path would cost',
    costColumns: { path: 'Path', weeks: 'Weeks', money: 'Money', note: 'Note' },
    estimate: (low: number, likely: number, high: number): string =>
      `${grouped(likely)} (${grouped(low)}–${grouped(high)})`,
    money: (value: string, currency: string): string => `${value} ${currency}`,
    noEstimate: 'no estimate',
    noCosts: 'The room estimated no costs.',
    breakEven: 'Prototype first?',
    expected: (chance: number, pays: boolean): string =>
      `The room expects ${percent(chance)}: a prototype first ${pays ? 'pays' : 'does not pay'}.`,
    figures: (prototype: string, product: string, delay: string): string =>
      `Prototype ${prototype}, product ${product}, running on with the prototype ${delay}.`,
  },

  followUp: {
    decisions: 'Decisions',
    noDecisions: 'No decision was written down.',
    actions: 'Actions',
    noActions: 'No action was agreed.',
    action: 'Action',
    owner: 'Owner',
    due: 'Due',
    noOwner: 'no owner',
    noDue: 'no date',
    done: 'done',
    parking: 'Parking lot',
    noParking: 'Nothing was parked.',
    settled: 'settled',
    ideas: 'Ideas',
    idea: 'Idea',
    became: 'What became of it',
    becameOf: {
      claim: 'a claim',
      parked: 'parked',
      action: 'an action',
      merged: 'merged',
      open: 'kept as an idea',
    },
    noneWritten: 'Nothing was written.',
    momentPart: (kind: string, part: string): string => `${kind}, as far as “${lowerFirst(part)}”`,
    notRevealed: 'not revealed to the room yet',
    ideaCounts: {
      written: (number: number): string => counted(number, 'idea', 'ideas'),
      claim: (number: number): string => `${number} became ${number === 1 ? 'a claim' : 'claims'}`,
      parked: (number: number): string => `${number} parked`,
      action: (number: number): string => `${number} became ${number === 1 ? 'an action' : 'actions'}`,
      merged: (number: number): string => `${number} merged into others`,
      open: (number: number): string => `${number} kept as ${number === 1 ? 'an idea' : 'ideas'}`,
    },
    otherIdeas: 'Other ideas',
    from: (who: string): string => (who === '' ? '' : `from ${who}`),
    mergedInto: (text: string): string => `merged into: ${text}`,
    questions: 'Questions still open, most useful first',
    findOut: 'What to find out before deciding',
    questionWorth: (minutes: number, sentence: string): string =>
      `${counted(minutes, 'minute', 'minutes')}; ${sentence}`,
    stop: 'No question is open that could change the outcome.',
  },

  appendix: {
    answers: 'Every answer the decision reads',
    answerColumns: { id: 'Id', question: 'Question', answer: 'Answer' },
    noAnswers: 'No question is answered yet.',
    unanswered: 'Questions without an answer',
    allAnswered: 'Every question is answered.',
    method: 'How it was worked out',
    methodText: [
      'Every answer is a range: known answers are a point, unknown answers the whole range from 0 to 1. Each path has four conditions, worked out from the answers; its fit is their mean, a range as well.',
      'A path can be chosen when nothing blocks it, its fit reaches the threshold, its range is narrow enough, and no other open path fits better by more than the margin. Among those the cheapest is chosen. Where none can be chosen, the outcome is to scope first.',
      'Settled means that no way of answering what is still open would change the outcome. Stakes raise the bar of the plan; they are never evidence for a path.',
      'The room votes before the rules speak. It may take another path, with a reason, and both are printed.',
    ],
    parameters: (margin: number, width: number): string =>
      `Margin ${Math.round(margin * 100)}, widest range ${Math.round(width * 100)}, of 100.`,
    rules: 'Rules',
    ruleVersion: (name: string, id: string, version: string): string =>
      `Playbook “${name}” (${id}), version ${version}.`,
    houseRules: 'House rules that applied',
    glossary: 'Words used here',
    mismatches: 'Answers to questions the playbook does not have',
  },

  pictures: {
    board: 'The whiteboard',
    file: 'Attached file, not shown here',
    missing: 'This picture could not be read.',
    webp: 'This picture is of a kind that cannot be printed.',
    loose: 'Not attached to anything',
  },

  leftOut: {
    intro: 'This brief is two pages. The standard report also holds:',
    claims: (shown: number, all: number): string =>
      `${all - shown} of ${counted(all, 'claim', 'claims')}, with every source`,
    metrics: (number: number): string => counted(number, 'number of the room', 'numbers of the room'),
    parts: (number: number): string => `${counted(number, 'part', 'parts')} of what users see`,
    checks: (number: number): string => `${counted(number, 'check', 'checks')} of the technical core`,
    aspects: (number: number): string => `${counted(number, 'aspect', 'aspects')} against the target`,
    items: (shown: number, all: number): string =>
      `${all - shown} of ${counted(all, 'piece', 'pieces')} of work, with reasons and effort`,
    votes: (number: number): string => `${counted(number, 'vote', 'votes')}, with both rounds`,
    budget: 'the seven budget questions and the cost of each path',
    deferred: (number: number): string => `${counted(number, 'thing', 'things')} put off, with triggers`,
    actions: (shown: number, all: number): string => `${all - shown} of ${counted(all, 'action', 'actions')}`,
    decisions: (number: number): string => counted(number, 'decision', 'decisions'),
    parking: (number: number): string => `${counted(number, 'entry', 'entries')} of the parking lot`,
    ideas: (number: number): string => counted(number, 'idea', 'ideas'),
    moments: (number: number): string => counted(number, 'moment of writing', 'moments of writing'),
    people: (number: number): string => `${counted(number, 'person', 'people')} who took part`,
    pictures: (number: number): string => counted(number, 'picture or file', 'pictures and files'),
    shortened: 'the full wording of what is shortened here (…)',
    appendix: 'The full report adds every answer, the method, the rules and a glossary.',
  },

  colour: {
    adjusted: (from: string, to: string): string =>
      `The colour ${from} is too light to read on paper. ${to} is used in its place.`,
    notReadable: (colour: string): string =>
      `${colour} is not a colour such as #0b5f5a. The usual accent is used.`,
  },
  glyphs: {
    missing: (characters: readonly string[], more: number): string =>
      `The report holds characters that its fonts cannot draw. They are printed as □: ${characters.join(' ')}${more === 0 ? '' : ` and ${more} more`}`,
  },
  pageOf: (page: number, pages: number): string => `${page} / ${pages}`,
} as const;
