import type { Assessment } from '#shared/assessment/assess.ts';
import type { ClaimLine } from '#shared/assessment/claims-in-order.ts';
import type { Decision, PathFinding } from '#shared/decision/decision.ts';
import type { OutcomeId } from '#shared/playbook/ids.ts';
import type { Playbook } from '#shared/playbook/playbook.ts';
import type { Reason } from '#shared/reasons/reason.ts';
import { reportWords } from '#shared/strings/report.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';
import type { BlockOf, Report, ReportSentence } from './report.ts';
import { sayDay } from './say-day.ts';

export type ReportInput = {
  readonly workshop: Workshop;
  readonly playbook: Playbook;
  readonly assessment: Assessment;
  readonly decision: Decision;
  /** When the workshop was last changed: it dates the file, so that the same workshop gives the same bytes. */
  readonly changedAt: string;
};

/** So many reasons are read; the rest stand in the chain behind them. */
const REASONS_SHOWN = 3;

/** Everything the client sees, as data. Whoever draws it adds nothing. */
export function buildReport(input: ReportInput): Report {
  const { workshop, playbook, assessment, changedAt } = input;
  const name = workshop.product || workshop.title;
  return {
    format: 'nextproof.report',
    version: 1,
    language: 'en',
    title: name === '' ? reportWords.titleWithout : reportWords.title(name),
    runningHead: reportWords.runningHead(
      workshop.title || reportWords.untitled,
      workshop.date === null ? null : sayDay(workshop.date),
    ),
    status: reportWords.status[workshop.report.status],
    footer: reportWords.footer(playbook.name, playbook.version, workshop.report.confidentiality),
    madeAt: changedAt,
    lead: sentenceOf(assessment.evidence.supported.reason),
    sections: [
      {
        id: 'decision',
        title: reportWords.decisionSection,
        blocks: [decisionBlock(input), pathsBlock(input)],
      },
      { id: 'evidence', title: reportWords.evidenceSection, blocks: [evidenceBlock(input)] },
    ],
  };
}

/** Copies, because a report is checked as plain data on its way to the worker. */
function sentenceOf({ sentence, answers, rule }: Reason): ReportSentence {
  return { text: sentence, reasons: [{ sentence, answers: [...answers], rule }] };
}

function said(text: string): ReportSentence {
  return { text, reasons: [] };
}

function labelOf({ paths, scopeFirst }: Playbook, outcome: OutcomeId): string {
  return paths.find(({ id }) => id === outcome)?.label ?? scopeFirst.label;
}

function decisionBlock({ playbook, decision }: ReportInput): BlockOf<'decision'> {
  const { outcome, by, override, blocked, reason } = decision.decision;
  const path = decision.paths.find(({ id }) => id === outcome);
  const reasons = path?.reasonsFor.slice(0, REASONS_SHOWN).map(sentenceOf) ?? [];
  return {
    kind: 'decision',
    outcome,
    label: labelOf(playbook, outcome),
    standing:
      by === 'rules'
        ? reportWords.standing[decision.standing]
        : override
          ? reportWords.overriding(labelOf(playbook, decision.outcome))
          : reportWords.taken,
    because: [
      ...(path === undefined ? [said(playbook.scopeFirst.help)] : reasons),
      ...(override && blocked ? [said(reportWords.blockedTaken)] : []),
      ...(override && reason !== '' ? [said(reportWords.overrideReason(reason))] : []),
    ],
  };
}

function pathsBlock({ decision }: ReportInput): BlockOf<'paths'> {
  return {
    kind: 'paths',
    title: reportWords.paths,
    rows: decision.paths.map((path) => ({
      path: path.id,
      label: path.label,
      lo: path.fit?.[0] ?? 0,
      hi: path.fit?.[1] ?? 0,
      blocked: path.blocked,
      chosen: path.id === decision.decision.outcome,
      note: noteOf(path),
    })),
  };
}

function noteOf({ blockers, fit }: PathFinding): string {
  const [first] = blockers;
  if (first !== undefined) return reportWords.blocked(first.sentence);
  if (fit === null) return reportWords.notApplicable;
  return reportWords.fit(Math.round(fit[0] * 100), Math.round(fit[1] * 100));
}

function evidenceBlock({ playbook, assessment }: ReportInput): BlockOf<'evidence'> {
  const { leftTitle, rightTitle, statuses } = playbook.evidence;
  const row = (claim: ClaimLine) => ({
    id: claim.id,
    text: claim.text,
    source: claim.source,
    grade: claim.grade,
    gradeLabel:
      claim.grade === null || claim.gradeLabel === null
        ? reportWords.notGraded
        : reportWords.graded(claim.gradeLabel, claim.grade),
    statusLabel: statuses.find(({ id }) => id === claim.status)?.label ?? claim.status,
  });
  return {
    kind: 'evidence',
    empty: reportWords.empty,
    proved: { title: leftTitle, rows: assessment.evidence.left.map(row) },
    notYet: { title: rightTitle, rows: assessment.evidence.right.filter(isAnswered).map(row) },
    unanswered: {
      title: reportWords.unanswered,
      labels: assessment.evidence.right.filter((claim) => !isAnswered(claim)).map(({ text }) => text),
    },
  };
}

function isAnswered({ status, source }: ClaimLine): boolean {
  return status !== 'unknown' || source !== '';
}
