import { upperFirst } from './first-letter.ts';
import { oneDecimal } from './numbers.ts';

/** Words of the plan step: the six fields, the keep/change matrix and the weeks. Prompts come from the playbook. */
export const planScreen = {
  title: (weeks: number): string => `${upperFirst(weeksInWords(weeks))} weeks to prove one thing`,
  lead: 'The least work that reaches the next stage. The rest waits.',
  views: { label: 'Views of the plan', fields: 'Six fields', matrix: 'Keep or change', weeks: 'Weeks' },
  tooMuch: 'too much',
  working: 'Working out the plan…',
  proposed: 'proposed',
  from: 'Comes from',
  none: 'Nothing yet',
  more: (count: number): string => `and ${count} more`,
  column: { keep: 'Keep', change: 'Change now', defer: 'Defer' },
  columnKeys: { keep: 'K', change: 'N', defer: 'F' },
  capture: {
    label: 'A new item',
    placeholder: 'What else is needed for this proof?',
    into: (column: string): string => `Goes to ${column}`,
    added: (text: string): string => `Added: ${text}`,
    addedMany: (count: number): string => `Added ${count} items. One undo takes them back.`,
  },
  fields: {
    sentence: 'The one outcome',
    sentencePlaceholder: 'Ten harbours take bookings with no refund typed twice.',
    metric: 'Measured by',
    metricPlaceholder: 'Harbours live; refunds by hand',
    threshold: 'Must reach',
    thresholdPlaceholder: '10 live; 0 by hand',
    by: 'By',
    workflow: 'The workflow that matters most',
    workflowPlaceholder: 'One job, one kind of user, from start to end',
    cadence: 'Releases',
    cadencePlaceholder: 'When users meet the first change, and how often after',
    feedback: 'Feedback',
    feedbackPlaceholder: 'Who listens, and how it comes back',
    stopRule: 'Stop rule',
    stopWeek: 'Look again after week',
    weekProblem: 'A week from 1 to 12.',
    trigger: 'What brings it back',
    triggerPlaceholder: 'What would have to be seen',
    proposedBy: 'Proposed from the answers. Type over it, or leave it.',
    toMatrix: 'Move things on the matrix',
    toWeeks: 'Lay them on the weeks',
  },
  matrix: {
    label: (column: string, count: number): string => `${column}, ${count}`,
    empty: {
      keep: 'Nothing is kept yet. Drag here what has earned its place.',
      change: 'Nothing has to change yet. Drag here what the next proof cannot do without.',
      defer: 'Nothing waits yet. Drag here what is good, and not now.',
    },
    start: 'The matrix fills itself from the evidence, the surface and the core.',
    startExample:
      'A flow that people use twice a week goes to Keep; a sign-in shared by an office to Change now.',
    until: (trigger: string): string => `until: ${trigger}`,
    why: 'Why',
    place: 'Where it stands',
    plan: 'Plan it',
    planned: 'in the plan',
    remove: 'Take off the matrix',
    byRules: 'Back to where the answers put it',
    moved: 'moved by the room',
    rename: 'Item',
    handle: (label: string): string => `${label}, press Space to pick it up`,
    keys: 'K keep · N change now · F defer · arrows go to another card · Shift and arrows carry it · Enter opens it',
    instructions:
      'Press Space to pick an item up, the left and right arrows to carry it to another column, Space to put it down, Escape to leave it where it was. Shift and the arrows carry it at once, up and down within its column.',
    sorts: {
      part: 'surface',
      area: 'core',
      proof: 'proof',
      'hand-work': 'by hand',
      request: 'asked for',
      room: 'the room',
    },
  },
  weeks: {
    board: 'Work over the weeks',
    item: 'Rebuild or harden now',
    week: (week: number): string => `Week ${week}`,
    weekCount: 'Weeks',
    fewer: 'One week less',
    more: 'One week more',
    startsOn: 'Starts on',
    toWeekStart: (day: string): string => `Begin with the week, ${day}`,
    people: 'People',
    daysPerWeek: 'Days a week each',
    reserve: 'Kept free',
    peopleProblem: 'A number from 0 to 100.',
    daysProblem: 'A number from 0 to 7.',
    reserveProblem: 'A share from 0 to 90 %.',
    capacity: (people: number): string =>
      people === 1 ? 'Capacity, 1 person' : `Capacity, ${oneDecimal(people)} people`,
    load: 'Load',
    noCapacity: 'Say how many people work on it.',
    fits: (effort: number, total: number): string =>
      `${oneDecimal(effort)} of ${oneDecimal(total)} person-days`,
    over: (week: number, days: number): string => `week ${week}: ${daysSaid(days)} too much`,
    overMany: (weeks: number): string => `${weeks} weeks hold too much`,
    weekLoad: (week: number, days: number, capacity: number | null): string =>
      capacity === null
        ? `Week ${week}: ${daysSaid(days)}`
        : `Week ${week}: ${oneDecimal(days)} of ${daysSaid(capacity)}${days > capacity + 0.05 ? ', too much' : ''}`,
    tooMuch: 'Too much: defer something',
    putOff: 'Put it off',
    addWeek: 'Add a week',
    alsoPossible: 'then',
    triggerFor: (title: string): string => `“${title}” is put off. What brings it back?`,
    keepTrigger: 'Keep',
    skipTrigger: 'Later',
    bar: (start: number, end: number): string =>
      start === end ? `week ${start}` : `weeks ${start} to ${end}`,
    placed: (title: string, weeks: string): string => `${title}: ${weeks}`,
    noOwner: 'no owner',
    owner: 'Owner',
    effort: 'Effort in person-days',
    low: 'at best',
    likely: 'likely',
    high: 'at worst',
    effortProblem: 'A number of days, such as 2.5.',
    start: 'Starts in week',
    startFree: 'as it fits',
    length: 'Weeks it takes',
    dependsOn: 'Waits for',
    addDependency: 'Waits for…',
    dropDependency: (title: string): string => `No longer waits for ${title}`,
    choose: 'Choose an item',
    test: 'Build it at all?',
    testPasses: 'It passes all five: build it.',
    yes: 'yes',
    no: 'no',
    defer: 'Put off',
    keep: 'Keep as it is',
    remove: 'Remove',
    dismiss: 'Not this one',
    take: 'Take it',
    notes: 'Worth a look',
    milestones: 'Milestones',
    addMilestone: 'Milestone',
    newMilestone: 'A milestone',
    milestone: (title: string, week: number): string => `${title}, end of week ${week}`,
    milestoneTitle: 'Milestone',
    milestoneWeek: 'End of week',
    stop: (week: number): string => `Stop and look again, end of week ${week}`,
    stopShort: 'stop and look',
    waits: (title: string, on: readonly string[]): string => `${title} waits for ${on.join(', ')}`,
    suggestions: 'Could be added',
    suggestionsHint: 'From the playbook, because of what the room found.',
    add: 'Add',
    addAll: 'Add all',
    filled: (count: number): string =>
      count === 1
        ? 'One item is proposed from the answers. Move it, change it, or take it as it is.'
        : `${count} items are proposed from the answers. Move them, change them, or take them as they are.`,
    takeAll: 'Take them into the plan',
    empty: 'No work is planned yet',
    emptyText: 'Type below what the proof needs, or press “Plan it” on a card of the matrix.',
    emptyExample: 'Try a restore from last night’s copy and write down how long it took.',
    keys: '← → move by a week · Shift ← → longer or shorter · F put off · Enter opens · Delete removes',
    resize: 'Drag to change how long it takes',
  },
} as const;

const WORDS = ['six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** As one says it aloud. */
export function weeksInWords(weeks: number): string {
  return WORDS[weeks - 6] ?? String(weeks);
}

/** One place behind the point, and none where it is nought. */
function daysSaid(days: number): string {
  const said = oneDecimal(days);
  return said === '1' ? '1 day' : `${said} days`;
}
