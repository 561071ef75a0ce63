import { lowerFirst } from './first-letter.ts';

/** Lines of the history: what was done, in the past, without who and when. */
export const HISTORY = {
  created: (title: string) => (title === '' ? 'Workshop created' : `Workshop “${title}” created`),
  added: (thing: string) => `${thing} added`,
  addedMany: (count: number, noun: string) => `${count} × ${noun} added`,
  removed: (thing: string) => `${thing} removed`,
  restored: (thing: string) => `${thing} brought back`,
  attached: (thing: string, attachment: string) => `${thing}: ${lowerFirst(attachment)} added`,
  attachedMany: (thing: string, count: number) => `${thing}: ${count} photos and files added`,
  takenOff: (thing: string, attachment: string) => `${thing}: ${lowerFirst(attachment)} taken off`,
  moved: (thing: string) => `${thing} moved`,
  placed: (thing: string, column: string) => `${thing} put into ${column}`,
  byTheRules: 'where the rules put it',
  graded: (thing: string, from: string, to: string) => `${thing} graded ${from} → ${to}`,
  scored: (thing: string, from: string, to: string) => `${thing} scored ${from} → ${to}`,
  changed: (thing: string, field: string, from: string, to: string) => `${thing}: ${field} ${from} → ${to}`,
  changedText: (thing: string, field: string) => `${thing}: ${field} changed`,
  andMore: (line: string, more: number) => `${line}, and ${more} more`,
  nothing: 'Nothing changed',
  confirmed: (place: string) => `${place}: left as it is`,
  voteOpened: (title: string) => `${title} opened`,
  ballotCast: (title: string) => `Ballot cast in ${title}`,
  ballotWithdrawn: (title: string) => `Ballot taken back in ${title}`,
  handsCounted: (title: string) => `Hands counted in ${title}`,
  voteRevealed: (title: string) => `${title} revealed`,
  voteAgain: (title: string) => `Revote begun in ${title}`,
  voteClosed: (title: string) => `${title} closed`,
  voteFed: (what: string, score: string, dissent: boolean) =>
    `${what} scored ${score} by vote${dissent ? ', with the room far apart' : ''}`,
  timeUsed: (title: string, seconds: number) =>
    `${title === '' ? 'A step' : title} has taken ${Math.floor(seconds / 60)}:${String(Math.floor(seconds) % 60).padStart(2, '0')} so far`,
  timesReset: 'Times used set back to nought',
  ideaGrouped: (idea: string, cluster: string) =>
    cluster === '' ? `${idea} taken out of its cluster` : `${idea} put into “${cluster}”`,
  ideasGrouped: (count: number, groups: number) =>
    `${count} ideas put into ${groups === 1 ? 'one cluster' : `${groups} clusters`}`,
  ideasMerged: (count: number, kept: string) =>
    count === 1
      ? `An idea merged into ${lowerFirst(kept)}`
      : `${count} ideas merged into ${lowerFirst(kept)}`,
  repeatsMerged: (count: number) => `${count} repeated ideas merged`,
  ideasParted: (count: number, kept: string) =>
    count === 1
      ? `An idea taken apart from ${lowerFirst(kept)} again`
      : `${count} ideas taken apart from ${lowerFirst(kept)} again`,
  ideasCarried: (count: number, as: 'claim' | 'parked' | 'action', first: string) => {
    const one = { claim: 'a claim', parked: 'a parked question', action: 'an action' }[as];
    const many = { claim: 'claims', parked: 'parked questions', action: 'actions' }[as];
    return count === 1 ? `${first} became ${one}` : `${count} ideas became ${many}`;
  },
  momentOpened: (title: string) => `${title} begun`,
  momentMovedOn: (title: string) => `${title}: on to the next part`,
  momentLonger: (title: string, minutes: number) => `${title}: ${minutes} minutes`,
  momentRevealed: (title: string) => `${title} revealed`,
  momentClosed: (title: string) => `${title} ended`,
  questionPicked: 'Opening question picked',
  picksRevealed: 'Opening picks revealed',
  picksHidden: 'Opening picks hidden',
  claimsMerged: (gone: string, kept: string) => `${gone} merged into ${lowerFirst(kept)}`,
  decided: (outcome: string) => `Decided: ${outcome}`,
  decisionWithdrawn: 'Decision on the path taken back',
  milestone: (name: string) => `Milestone “${name}”`,
  milestoneRenamed: (before: string, after: string) => `Milestone “${before}” is now “${after}”`,
  milestoneRemoved: (name: string) => `Milestone “${name}” removed`,
  pointNamed: (name: string, point: string) => `Milestone “${name}” set after: ${point}`,
  point: (line: string) => `the point after “${line}”`,
  namedPoint: (name: string) => `“${name}”`,
  undone: (line: string) => `Undone: ${line}`,
  redone: (line: string) => `Redone: ${line}`,
  left: (line: string) => `Left as it is: ${line}`,
  restoredTo: (point: string) => `Workshop put back to ${point}`,
  stateIn: (name: string) => `the state in ${name}`,
  merged: (name: string) => `Merged with ${name}`,
} as const;
