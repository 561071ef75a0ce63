import type { ClaimLine } from '#shared/assessment/claims-in-order.ts';
import { LEVELS } from '#shared/playbook/ids.ts';
import { lowerFirst } from '#shared/strings/first-letter.ts';
import { reportWords } from '#shared/strings/report.ts';
import { cell, column, item, listIfAny, plain, row, sentences, table } from '../make.ts';
import type { BlockOf, ReportBlock } from '../report.ts';
import { dayOf, nameOf, type ReportContext } from '../report-context.ts';

const words = reportWords.evidence;

/** What is proved and what is not, each with its grade and its source in plain words. */
export function evidenceBlocks(context: ReportContext): readonly ReportBlock[] {
  const { assessment, playbook } = context;
  const { evidence } = assessment;
  const { counts } = evidence;
  const unanswered = evidence.right.filter((claim) => !isAnswered(claim));
  return [
    ...(counts.answered === 0 ? [] : [ladderBlock(context)]),
    claimsTable(context, playbook.evidence.leftTitle, evidence.left),
    claimsTable(context, playbook.evidence.rightTitle, evidence.right.filter(isAnswered)),
    ...sentences(
      unanswered.length === 0
        ? []
        : [plain(`${words.unanswered}: ${words.unansweredList(unanswered.map(({ text }) => text))}`)],
      'note',
    ),
    ...listIfAny(
      words.contradictions,
      [
        ...evidence.contradictions,
        ...evidence.duplicates.map(({ claim, reason }) => ({ id: claim, reason })),
      ].map(({ reason }, at) => item(`contradiction-${at}`, reason.sentence)),
    ),
  ];
}

/** The table they stand in says it already. */
const PLAIN: ReadonlySet<string> = new Set(['proved', 'not-yet']);

export function isAnswered({ status, source, grade }: ClaimLine): boolean {
  return status !== 'unknown' || source !== '' || grade !== null;
}

export function gradeSaid(claim: ClaimLine): string {
  return claim.grade === null || claim.gradeLabel === null
    ? words.notGraded
    : `${claim.grade} · ${lowerFirst(claim.gradeLabel)}`;
}

function claimsTable(context: ReportContext, title: string, claims: readonly ClaimLine[]): BlockOf<'table'> {
  const { workshop, playbook } = context;
  return table(
    `${title} (${claims.length})`,
    [
      column(words.claim, 0.37),
      column(words.source, 0.41, { tone: 'soft' }),
      column(words.grade, 0.22, { tone: 'soft' }),
    ],
    claims.map((claim) => {
      const given = workshop.claims[claim.id];
      const status = playbook.evidence.statuses.find(({ id }) => id === claim.status)?.label ?? claim.status;
      return row(claim.id, [
        cell(claim.text, { glyph: { kind: 'status', value: claim.status } }),
        cell(claim.source || words.noSource, {
          detail: reportWords.joined([
            context.size === 'full' ? words.saidBy(nameOf(context, given?.saidBy ?? null)) : '',
            context.size === 'full' ? words.seen(dayOf(given?.seenOn ?? null)) : '',
            claim.attachments === 0 ? '' : words.attached(claim.attachments),
          ]),
        }),
        cell(words.graded(PLAIN.has(claim.status) ? '' : status, gradeSaid(claim)), {
          glyph: { kind: 'grade', value: claim.grade },
        }),
      ]);
    }),
    words.empty,
  );
}

function ladderBlock({ assessment, playbook }: ReportContext): BlockOf<'ladder'> {
  const { grades } = assessment.evidence;
  const steps = LEVELS.map((grade) => ({
    grade,
    label: playbook.evidence.grades.find((one) => one.grade === grade)?.label ?? String(grade),
    count: grades[grade],
  }));
  return {
    kind: 'ladder',
    title: words.ladder,
    alt: words.ladderAlt(steps),
    steps,
    ungraded: { label: words.noGrade, count: grades.none },
  };
}
