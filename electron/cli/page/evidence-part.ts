import type { Assessment } from '#shared/assessment/assess.ts';
import type { ClaimLine } from '#shared/assessment/claims-in-order.ts';
import { pageWords } from '#shared/strings/assess-page.ts';
import { bullet } from './bullets.ts';
import type { PagePart } from './page-part.ts';
import { wrapText } from './wrap-text.ts';

export function evidencePart({ evidence }: Assessment): PagePart {
  const words = pageWords.evidence;
  const { counts, left, right, contradictions } = evidence;
  if (counts.answered === 0)
    return { title: words.title, lines: wrapText(evidence.supported.reason.sentence) };
  const notYet = right.filter((claim) => claim.status === 'not-yet');
  const unknown = right.filter((claim) => claim.status === 'unknown');
  return {
    title: words.title,
    lines: [
      words.counts(counts),
      ...group(words.left, left),
      ...group(words.notYet, notYet),
      ...(unknown.length === 0 ? [] : ['', ...wrapText(words.unknown(unknown.map((claim) => claim.text)))]),
      ...(contradictions.length === 0 ? [] : ['', words.contradictions]),
      ...contradictions.flatMap(({ reason }) => bullet(reason.sentence, 0, '!')),
    ],
  };
}

function group(title: string, claims: readonly ClaimLine[]): readonly string[] {
  if (claims.length === 0) return [];
  return ['', title, ...claims.flatMap(claimLines)];
}

function claimLines(claim: ClaimLine): readonly string[] {
  const words = pageWords.evidence;
  const mark = { proved: '●', partly: '◐', 'not-yet': '○', unknown: '?' }[claim.status];
  const said = words.claim(claim.text, claim.status === 'partly', claim.gradeLabel);
  return [...bullet(said, 0, mark), ...(claim.source === '' ? [] : wrapText(claim.source, 4))];
}
