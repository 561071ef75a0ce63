import { inOrder } from '#shared/base/in-order.ts';
import type { ClaimDefinition, Playbook } from '#shared/playbook/playbook.ts';
import { evidenceStrings as words } from '#shared/strings/evidence.ts';
import type { Claim, ClaimStatus, Grade } from '#shared/workshop/schema/evidence.ts';
import { type AttachmentId, type ClaimId, claimId, type PersonId } from '#shared/workshop/schema/ids.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';

/** Columns are the status: proved and partly stand left, not yet and unknown right. */
export const COLUMNS = ['proved', 'open'] as const;
export type ColumnId = (typeof COLUMNS)[number];

export type ClaimCard = {
  readonly id: ClaimId;
  readonly text: string;
  readonly own: boolean;
  readonly status: ClaimStatus;
  readonly statusLabel: string;
  readonly grade: Grade | null;
  /** The grade in words, for ears. */
  readonly gradeSaid: string;
  readonly source: string;
  readonly saidBy: PersonId | null;
  readonly seenOn: string | null;
  readonly note: string;
  readonly attachments: readonly AttachmentId[];
  /** The question to ask aloud, for a claim of the playbook. */
  readonly prompt: string;
};

export type Column = { readonly id: ColumnId; readonly title: string; readonly cards: readonly ClaimCard[] };

export type EvidenceView = {
  readonly columns: readonly [Column, Column];
  readonly answered: number;
  readonly all: number;
};

function columnOf(status: ClaimStatus): ColumnId {
  return status === 'proved' || status === 'partly' ? 'proved' : 'open';
}

type Claims = Workshop['claims'];

const nothingAttached: readonly AttachmentId[] = [];

/** A claim that did not change keeps its card, so that one answer draws one card again and not two thousand. */
const drawnBefore = new WeakMap<Playbook, WeakMap<object, ClaimCard>>();

function cardsOf(playbook: Playbook): WeakMap<object, ClaimCard> {
  const known = drawnBefore.get(playbook) ?? new WeakMap<object, ClaimCard>();
  drawnBefore.set(playbook, known);
  return known;
}

/** The two columns: the playbook's claims in its order, then the room's own in theirs. */
export function evidenceView(claims: Claims, playbook: Playbook): EvidenceView {
  const labels = new Map(playbook.evidence.statuses.map(({ id, label }) => [id, label]));
  const grades = new Map(playbook.evidence.grades.map(({ grade, label }) => [grade, label]));

  const known = cardsOf(playbook);
  function card(id: ClaimId, claim: Claim | undefined, definition: ClaimDefinition | undefined): ClaimCard {
    const from = claim ?? definition;
    const before = from === undefined ? undefined : known.get(from);
    if (before?.id === id) return before;
    const drawn = newCard(id, claim, definition);
    if (from !== undefined) known.set(from, drawn);
    return drawn;
  }

  function newCard(
    id: ClaimId,
    claim: Claim | undefined,
    definition: ClaimDefinition | undefined,
  ): ClaimCard {
    const status = claim?.status ?? 'unknown';
    const grade = claim?.grade ?? null;
    return {
      id,
      text: claim?.own?.text ?? definition?.label ?? id,
      own: definition === undefined,
      status,
      statusLabel: labels.get(status) ?? status,
      grade,
      gradeSaid: grade === null ? words.notGraded : words.gradeOf(`${grade}, ${grades.get(grade) ?? ''}`),
      source: claim?.source ?? '',
      saidBy: claim?.saidBy ?? null,
      seenOn: claim?.seenOn ?? null,
      note: claim?.note ?? '',
      attachments: claim?.attachments ?? nothingAttached,
      prompt: definition?.prompt ?? '',
    };
  }

  const ofPlaybook = new Map(
    playbook.evidence.claims.map((definition) => [claimId.parse(definition.id), definition]),
  );
  const cards = [
    ...[...ofPlaybook].map(([id, definition]) => card(id, claims[id], definition)),
    ...inOrder(claims)
      .filter(([id]) => !ofPlaybook.has(id))
      .map(([id, claim]) => card(id, claim, undefined)),
  ];
  const column = (id: ColumnId, title: string): Column => ({
    id,
    title,
    cards: cards.filter(({ status }) => columnOf(status) === id),
  });
  const { leftTitle, rightTitle } = playbook.evidence;
  return {
    columns: [column('proved', leftTitle), column('open', rightTitle)],
    answered: cards.filter(({ status }) => status !== 'unknown').length,
    all: cards.length,
  };
}
