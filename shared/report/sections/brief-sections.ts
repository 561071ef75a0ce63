import type { ClaimLine } from '#shared/assessment/claims-in-order.ts';
import { inOrder } from '#shared/base/in-order.ts';
import { lowerFirst } from '#shared/strings/first-letter.ts';
import { reportWords } from '#shared/strings/report.ts';
import { item, list, plain, sentences, shortened } from '../make.ts';
import type { FlatBlock, ReportBlock } from '../report.ts';
import type { ReportContext } from '../report-context.ts';
import { areaSaid } from './core-section.ts';
import { gradeSaid, isAnswered } from './evidence-section.ts';
import { shipStates } from './readiness-section.ts';
import { weeksBlock } from './timeline-section.ts';

const words = reportWords.leftOut;
/** As much as one page holds beside the rest, however long the words are. */
const BRIEF = { claims: 4, claimCharacters: 80, items: 5, itemCharacters: 56, actions: 3 } as const;

/** The second page of the brief: what the decision rests on. */
export function briefEvidence(context: ReportContext): readonly ReportBlock[] {
  const { evidence } = context.assessment;
  const { leftTitle, rightTitle } = context.playbook.evidence;
  const strongest = evidence.left.toSorted((a, b) => (b.grade ?? -1) - (a.grade ?? -1));
  return [
    {
      kind: 'columns',
      left: [claims(leftTitle, strongest)],
      right: [claims(rightTitle, evidence.right.filter(isAnswered))],
    },
    { kind: 'columns', left: [shipList(context)], right: [areasList(context)] },
  ];
}

function claims(title: string, all: readonly ClaimLine[]): FlatBlock {
  return list(
    `${title} (${all.length})`,
    all.slice(0, BRIEF.claims).map((claim) =>
      item(claim.id, shortened(claim.text, BRIEF.claimCharacters), {
        glyph: { kind: 'grade', value: claim.grade },
        aside: gradeSaid(claim),
      }),
    ),
    { empty: reportWords.evidence.empty },
  );
}

function shipList(context: ReportContext): FlatBlock {
  const { binding } = context.assessment.readiness.ship;
  return list(
    binding ? reportWords.readiness.ship : reportWords.readiness.shipOpen,
    shipStates(context).map(({ id, label, state, glyph }) =>
      item(id, shortened(label, 60), { aside: lowerFirst(state), glyph }),
    ),
  );
}

/** The five areas of the core in a line each. */
function areasList({ assessment }: ReportContext): FlatBlock {
  return list(
    reportWords.core.radar,
    assessment.core.areas.map(({ id, label, value, hurts }) =>
      item(id, label, {
        glyph: { kind: 'score', value: value !== null && value.lo === value.hi ? value.lo * 4 : null },
        aside: areaSaid({ value, hurts }),
      }),
    ),
  );
}

export function briefPlan(context: ReportContext): readonly ReportBlock[] {
  if (context.plan.schedule.placed.length === 0) return sentences([plain(reportWords.plan.noItems)]);
  const block = weeksBlock(context, BRIEF.items);
  return [
    {
      ...block,
      rows: block.rows.map((one) => ({
        ...one,
        label: shortened(one.label, BRIEF.itemCharacters),
        owner: shortened(one.owner, 24),
      })),
      milestones: [],
    },
  ];
}

/** What a reader of the brief does not see, with numbers, so that nobody takes it for everything. */
export function leftOutBlocks(context: ReportContext): readonly ReportBlock[] {
  const { workshop, assessment, plan } = context;
  const { evidence } = assessment;
  const shownClaims =
    Math.min(BRIEF.claims, evidence.left.length) +
    Math.min(BRIEF.claims, evidence.right.filter(isAnswered).length);
  const size = (items: object): number => Object.keys(items).length;
  const said = (number: number, text: string): readonly string[] => (number > 0 ? [text] : []);
  const openActions = inOrder(workshop.actions).filter(([, { done }]) => !done).length;
  const shownActions = Math.min(BRIEF.actions, openActions);
  const shownItems = Math.min(BRIEF.items, plan.fields.change.length);
  const parts = [
    ...said(evidence.counts.total - shownClaims, words.claims(shownClaims, evidence.counts.total)),
    ...said(size(workshop.metrics), words.metrics(size(workshop.metrics))),
    ...said(size(workshop.surface.parts), words.parts(size(workshop.surface.parts))),
    ...said(size(workshop.core.checks), words.checks(size(workshop.core.checks))),
    ...said(size(workshop.aspects), words.aspects(size(workshop.aspects))),
    ...said(plan.fields.change.length - shownItems, words.items(shownItems, plan.fields.change.length)),
    ...said(plan.fields.defer.length, words.deferred(plan.fields.defer.length)),
    ...said(size(workshop.votes), words.votes(size(workshop.votes))),
    words.budget,
    ...said(size(workshop.actions) - shownActions, words.actions(shownActions, size(workshop.actions))),
    ...said(size(workshop.decisions), words.decisions(size(workshop.decisions))),
    ...said(size(workshop.parking), words.parking(size(workshop.parking))),
    ...said(size(workshop.moments), words.moments(size(workshop.moments))),
    ...said(size(workshop.ideas), words.ideas(size(workshop.ideas))),
    ...said(size(workshop.people), words.people(size(workshop.people))),
    ...said(size(workshop.attachments), words.pictures(size(workshop.attachments))),
    words.shortened,
  ];
  return sentences([plain(`${words.intro} ${parts.join('; ')}. ${words.appendix}`)], 'note');
}
