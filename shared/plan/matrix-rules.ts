import { type AreaAnswer, answerValues, claimOf, claimValue } from '#shared/assessment/answer-values.ts';
import { inOrder } from '#shared/base/in-order.ts';
import { AREA_IDS, type MatrixColumnId } from '#shared/playbook/ids.ts';
import { planWords } from '#shared/strings/plan.ts';
import { PROOF_GRADE } from './findings.ts';
import type { PlanInput } from './plan-input.ts';

/** Where the rules put one thing that the room named, before the room moves it. */
export type RuledItem = {
  readonly id: string;
  readonly sort: 'part' | 'area' | 'proof' | 'hand-work' | 'request';
  readonly label: string;
  readonly column: MatrixColumnId;
  readonly why: string;
  /** What brings it back; empty outside “defer”. */
  readonly trigger: string;
  readonly refs: readonly string[];
};

type Placed = Pick<RuledItem, 'column' | 'why' | 'trigger'>;

/** The value from which an area is sound enough to be left alone. */
const SOUND = 0.625;

/** Everything the room named, sorted by the answers and the chosen path. */
export function matrixRules(input: PlanInput): readonly RuledItem[] {
  return [...parts(input), ...areas(input), ...proofs(input), ...notes(input)];
}

function parts({ workshop }: PlanInput): readonly RuledItem[] {
  return inOrder(workshop.surface.parts).map(([id, part]) => ({
    id: `part-${id}`,
    sort: 'part',
    label: part.name,
    refs: [id],
    ...withReason(PART_PLACES[part.disposition ?? 'undecided'], part.reason),
  }));
}

const PART_PLACES: Readonly<Record<'keep' | 'simplify' | 'drop' | 'undecided', Placed>> = {
  keep: { column: 'keep', why: planWords.keptPart, trigger: '' },
  simplify: { column: 'change', why: planWords.simplifiedPart, trigger: '' },
  drop: { column: 'defer', why: planWords.droppedPart, trigger: planWords.partTrigger },
  undecided: { column: 'keep', why: planWords.undecidedPart, trigger: '' },
};

function withReason(placed: Placed, reason: string): Placed {
  return reason === '' ? placed : { ...placed, why: reason };
}

/** The findings that the chosen path is there to change: whatever its starter items answer. */
function changedByPath({ playbook, outcome }: PlanInput): ReadonlySet<string> {
  return new Set(playbook.plan.starters.filter(({ path }) => path === outcome).flatMap(({ fits }) => fits));
}

function areas(input: PlanInput): readonly RuledItem[] {
  const { workshop, playbook } = input;
  const values = answerValues(workshop, playbook);
  const changed = changedByPath(input);
  return AREA_IDS.flatMap((id): readonly RuledItem[] => {
    const answer = values.areas[id];
    const label = playbook.core.areas.find((area) => area.id === id)?.label ?? id;
    const inReach = changed.has(id) || values.checksOf[id].some((check) => changed.has(check.id));
    const placed = areaPlace(answer, inReach);
    return placed === null ? [] : [{ id: `area-${id}`, sort: 'area', label, refs: [id], ...placed }];
  });
}

/** An area nobody spoke of is not on the matrix. */
function areaPlace({ value, hurts }: AreaAnswer, inReach: boolean): Placed | null {
  if (value === null) return null;
  if (hurts) return { column: 'change', why: planWords.hurtingArea, trigger: '' };
  if (value.hi - value.lo === 1) return null;
  if (value.lo >= SOUND) return { column: 'keep', why: planWords.soundArea, trigger: '' };
  if (value.hi - value.lo > 0.5) {
    return { column: 'defer', why: planWords.openArea, trigger: planWords.openAreaTrigger };
  }
  if ((value.lo + value.hi) / 2 > 0.5) return { column: 'keep', why: planWords.strainedArea, trigger: '' };
  return inReach
    ? { column: 'change', why: planWords.weakAreaNow, trigger: '' }
    : { column: 'defer', why: planWords.weakAreaLater, trigger: planWords.areaTrigger };
}

function proofs(input: PlanInput): readonly RuledItem[] {
  const { workshop, playbook } = input;
  const values = answerValues(workshop, playbook);
  const changed = changedByPath(input);
  const own = inOrder(workshop.claims).filter(([, claim]) => claim.own !== null);
  const named = [
    ...playbook.evidence.claims.map(({ id, label }) => ({ id, label })),
    ...own.map(([id, claim]) => ({ id: String(id), label: claim.own?.text ?? id })),
  ];
  return named.flatMap(({ id, label }): readonly RuledItem[] => {
    const status = claimOf(workshop, id)?.status ?? 'unknown';
    if (status === 'unknown') return [];
    const proved = status !== 'not-yet' && claimValue(values, id, PROOF_GRADE).lo >= 0.5;
    return [{ id: `claim-${id}`, sort: 'proof', label, refs: [id], ...proofPlace(proved, changed.has(id)) }];
  });
}

function proofPlace(proved: boolean, inReach: boolean): Placed {
  if (proved) return { column: 'keep', why: planWords.keptProof, trigger: '' };
  if (inReach) return { column: 'change', why: planWords.openProofNow, trigger: '' };
  return { column: 'defer', why: planWords.openProofLater, trigger: planWords.proofTrigger };
}

/** Manual work behind the scenes (PS4) and requests (PS5). */
function notes({ workshop, playbook }: PlanInput): readonly RuledItem[] {
  const handWorkHurts = answerValues(workshop, playbook).areas.IN.hurts;
  return inOrder(workshop.surface.notes).flatMap(([id, note]): readonly RuledItem[] => {
    if (note.prompt !== 'PS4' && note.prompt !== 'PS5') return [];
    const sort = note.prompt === 'PS4' ? 'hand-work' : 'request';
    const placed =
      sort === 'hand-work' ? handWorkPlace(handWorkHurts) : REQUEST_PLACES[note.from ?? 'unsorted'];
    return [{ id: `note-${id}`, sort, label: note.text, refs: [note.prompt], ...placed }];
  });
}

function handWorkPlace(hurts: boolean): Placed {
  return hurts
    ? { column: 'change', why: planWords.handHurts, trigger: '' }
    : { column: 'defer', why: planWords.byHand, trigger: planWords.byHandTrigger };
}

const REQUEST_PLACES: Readonly<Record<'repeated-use' | 'opinion' | 'unsorted', Placed>> = {
  'repeated-use': { column: 'change', why: planWords.wished, trigger: '' },
  opinion: { column: 'defer', why: planWords.opinion, trigger: planWords.opinionTrigger },
  unsorted: { column: 'defer', why: planWords.unsortedRequest, trigger: planWords.opinionTrigger },
};
