import type { Assessment } from '#shared/assessment/assess.ts';
import { pageWords } from '#shared/strings/assess-page.ts';
import { bullet } from './bullets.ts';
import { intervalBar, percentRange } from './interval-bar.ts';
import type { PagePart } from './page-part.ts';
import { wrapText } from './wrap-text.ts';

export function signalsPart({ signals }: Assessment): PagePart {
  const words = pageWords.signals;
  return {
    title: words.title,
    lines: signals.signals.flatMap((signal, at) => {
      const { name, rate, clean, verdictLabel, reasons } = signal;
      const observed = rate === null ? words.notKnown : words.observed(rate, signal.sample, signal.exposure);
      return [
        ...(at === 0 ? [] : ['']),
        ...wrapText(words.metric(name, verdictLabel)),
        `  ${intervalBar(clean)}  ${words.clean(percentRange(clean))}`,
        ...wrapText(observed, 2),
        ...(reasons[1] === undefined ? [] : bullet(reasons[1].sentence, 2)),
      ];
    }),
  };
}
