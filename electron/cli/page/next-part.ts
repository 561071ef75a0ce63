import type { Decision } from '#shared/decision/decision.ts';
import { pageWords } from '#shared/strings/assess-page.ts';
import { bullet } from './bullets.ts';
import type { PagePart } from './page-part.ts';
import { wrapText } from './wrap-text.ts';

const QUESTIONS_SHOWN = 7;

export function askNextPart({ askNext }: Decision): PagePart {
  const words = pageWords.askNext;
  return {
    title: words.title,
    lines: [
      ...askNext
        .slice(0, QUESTIONS_SHOWN)
        .flatMap(({ prompt, label, minutes, sentence }, at) => [
          ...wrapText(words.question(label, prompt), 4, `${at + 1}.`.padEnd(4)),
          ...wrapText(words.worth(minutes, sentence), 4),
        ]),
      ...(askNext.length > QUESTIONS_SHOWN ? [words.more(askNext.length - QUESTIONS_SHOWN)] : []),
    ],
  };
}

export function flipsPart({ flips }: Decision): PagePart {
  return { title: pageWords.flips.title, lines: flips.flatMap(({ sentence }) => bullet(sentence)) };
}
