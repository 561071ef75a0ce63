import { styleText } from 'node:util';
import type { Conclusion } from '#shared/conclude/conclude.ts';
import type { Playbook } from '#shared/playbook/playbook.ts';
import { pageWords } from '#shared/strings/assess-page.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';
import { budgetPart } from './budget-part.ts';
import { corePart } from './core-part.ts';
import { decisionPart } from './decision-part.ts';
import { evidencePart } from './evidence-part.ts';
import { maturityPart } from './maturity-part.ts';
import { askNextPart, flipsPart } from './next-part.ts';
import type { PagePart } from './page-part.ts';
import { pathsPart } from './paths-part.ts';
import { planPart } from './plan-part.ts';
import { readinessPart } from './readiness-part.ts';
import { signalsPart } from './signals-part.ts';
import { stagePart } from './stage-part.ts';
import { surfacePart } from './surface-part.ts';
import { PAGE_WIDTH, wrapText } from './wrap-text.ts';

export type PageContext = {
  readonly workshop: Workshop;
  readonly playbook: Playbook;
  /** Whether headings may stand out, as in a terminal. */
  readonly styled: boolean;
};

/** A conclusion as a page to read: the decision first, then what it rests on, then what to do. */
export function renderPage({ assessment, decision, plan }: Conclusion, context: PageContext): string {
  const { workshop, playbook, styled } = context;
  const parts: readonly PagePart[] = [
    decisionPart(decision, playbook),
    pathsPart(decision),
    askNextPart(decision),
    flipsPart(decision),
    stagePart(assessment),
    evidencePart(assessment),
    signalsPart(assessment),
    readinessPart(assessment),
    surfacePart(assessment),
    corePart(assessment),
    maturityPart(assessment),
    planPart(plan),
    budgetPart(plan.budget),
  ];
  const strong = (text: string): string =>
    styled ? styleText('bold', text, { validateStream: false }) : text;
  const subject = pageWords.subject(workshop.product, workshop.client, workshop.date);
  const lines = [
    ...wrapText(workshop.title === '' ? pageWords.untitled : workshop.title).map(strong),
    ...wrapText(subject),
    ...parts
      .filter((part) => part.lines.length > 0)
      .flatMap(({ title, lines: body }) => [
        '',
        '',
        ...wrapText(title).map(strong),
        '─'.repeat(PAGE_WIDTH),
        ...body,
      ]),
    '',
    '',
    ...wrapText(pageWords.playbook(playbook.name, playbook.version)),
  ];
  return `${lines.join('\n')}\n`;
}
