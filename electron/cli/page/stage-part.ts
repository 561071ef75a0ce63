import type { Assessment } from '#shared/assessment/assess.ts';
import { pageWords } from '#shared/strings/assess-page.ts';
import { bullet, labelled } from './bullets.ts';
import type { PagePart } from './page-part.ts';

const COLUMN = 19;

export function stagePart({ stage, evidence }: Assessment): PagePart {
  const words = pageWords.stage;
  const because = stage.next.reasons.at(0)?.sentence ?? '';
  return {
    title: words.title,
    lines: [
      ...labelled(
        words.supported,
        words.withSentence(stage.supported.label, stage.supported.reason.sentence),
        COLUMN,
      ),
      ...labelled(words.now, stage.now.from === 'room' ? (stage.now.label ?? '') : '', COLUMN),
      ...labelled(words.next, words.withSentence(stage.next.label ?? words.unknown, because), COLUMN),
      ...labelled(words.works, evidence.works.kind === 'chosen' ? evidence.works.label : '', COLUMN),
      ...(stage.warnings.length === 0 ? [] : ['']),
      ...stage.warnings.flatMap(({ label, because: why }) => bullet(words.warning(label, why), 0, '!')),
      ...(stage.missing.length === 0
        ? []
        : ['', ...bullet(words.missing(stage.missing.map((one) => one.label)), 0, '!')]),
    ],
  };
}
