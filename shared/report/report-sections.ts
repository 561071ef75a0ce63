import { reportWords } from '#shared/strings/report.ts';
import { sentenceOf } from './make.ts';
import type { ReportSentence } from './parts.ts';
import type { ReportBlock, ReportSection, SectionId } from './report.ts';
import type { ReportContext } from './report-context.ts';
import { appendixBlocks } from './sections/appendix-section.ts';
import { briefEvidence, briefPlan, leftOutBlocks } from './sections/brief-sections.ts';
import { budgetBlocks } from './sections/budget-section.ts';
import { coreBlocks } from './sections/core-section.ts';
import { decisionBlocks } from './sections/decision-section.ts';
import { deferredBlocks } from './sections/deferred-section.ts';
import { evidenceBlocks } from './sections/evidence-section.ts';
import { followUpBlocks, followUpLead } from './sections/follow-up-section.ts';
import { maturityBlocks } from './sections/maturity-section.ts';
import { pathsBlocks } from './sections/paths-section.ts';
import { planBlocks } from './sections/plan-section.ts';
import { readinessBlocks } from './sections/readiness-section.ts';
import { scopeBlocks } from './sections/scope-section.ts';
import { signalsBlocks } from './sections/signals-section.ts';
import { surfaceBlocks } from './sections/surface-section.ts';
import { timelineBlocks } from './sections/timeline-section.ts';
import { whyBlocks } from './sections/why-section.ts';

type Made = {
  readonly id: SectionId;
  readonly blocks: (context: ReportContext) => readonly ReportBlock[];
  readonly lead?: (context: ReportContext) => ReportSentence | null;
  /** Whether it begins a page; the rest goes on below the section before. */
  readonly opens: boolean;
};

/** The pages of a report, in the order in which a stranger would ask for them. */
const SECTIONS: readonly Made[] = [
  { id: 'decision', blocks: decisionBlocks, opens: true },
  { id: 'scope', blocks: scopeBlocks, opens: true },
  {
    id: 'evidence',
    blocks: evidenceBlocks,
    lead: ({ assessment }) => sentenceOf(assessment.evidence.supported.reason),
    opens: false,
  },
  { id: 'signals', blocks: signalsBlocks, opens: false },
  {
    id: 'readiness',
    blocks: readinessBlocks,
    lead: ({ assessment }) => sentenceOf(assessment.readiness.line.reason),
    opens: false,
  },
  { id: 'surface', blocks: surfaceBlocks, opens: false },
  { id: 'core', blocks: coreBlocks, opens: false },
  { id: 'maturity', blocks: maturityBlocks, opens: false },
  { id: 'paths', blocks: pathsBlocks, opens: false },
  { id: 'why', blocks: whyBlocks, opens: false },
  { id: 'plan', blocks: planBlocks, opens: false },
  { id: 'timeline', blocks: timelineBlocks, opens: false },
  { id: 'deferred', blocks: deferredBlocks, opens: false },
  { id: 'budget', blocks: budgetBlocks, opens: false },
  { id: 'follow-up', blocks: followUpBlocks, lead: followUpLead, opens: false },
];
const APPENDIX: Made = { id: 'appendix', blocks: appendixBlocks, opens: false };

const BRIEF: readonly (Made & { readonly title: string })[] = [
  { id: 'decision', blocks: decisionBlocks, opens: true, title: reportWords.sections.decision },
  {
    id: 'evidence',
    blocks: briefEvidence,
    lead: ({ assessment }) => sentenceOf(assessment.evidence.supported.reason),
    opens: true,
    title: reportWords.brief.evidence,
  },
  { id: 'plan', blocks: briefPlan, opens: false, title: reportWords.brief.plan },
  { id: 'left-out', blocks: leftOutBlocks, opens: false, title: reportWords.sections['left-out'] },
];

export function sectionsOf(context: ReportContext): readonly ReportSection[] {
  if (context.size === 'brief') return BRIEF.map((made) => section(made, made.title, '', context));
  const made = context.size === 'full' ? [...SECTIONS, APPENDIX] : SECTIONS;
  return made.map((one, at) => section(one, reportWords.sections[one.id], String(at + 1), context));
}

function section(
  { id, blocks, lead, opens }: Made,
  title: string,
  number: string,
  context: ReportContext,
): ReportSection {
  return { id, number, title, opensPage: opens, lead: lead?.(context) ?? null, blocks: blocks(context) };
}
