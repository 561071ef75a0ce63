import type { Conclusion } from '#shared/conclude/conclude.ts';
import type { InsightAnswer, InsightQuestion } from '#shared/conclude/insight-messages.ts';
import type { Decision } from '#shared/decision/decision.ts';
import type { Brand } from '#shared/report/brand.ts';
import type { Report } from '#shared/report/report.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';

type Waiting = {
  readonly question: InsightQuestion;
  readonly done: (answer: InsightAnswer) => void;
  readonly failed: (error: unknown) => void;
};

/** Works out, beside the screen, what the answers come to. */
export class Insight {
  readonly #startWorker: () => Worker;
  readonly #afterPaint: (work: () => void) => void;
  #worker: Worker | undefined;
  #asked = 0;
  #running: Waiting | undefined;
  /** While one is worked out only the newest wish for another is kept; what was promised is all answered. */
  #nextConclusion: Waiting | undefined;
  #promised: readonly Waiting[] = [];

  constructor(startWorker: () => Worker, afterPaint: (work: () => void) => void) {
    this.#startWorker = startWorker;
    this.#afterPaint = afterPaint;
  }

  /** Started with the first question: the list of workshops asks none. */
  #started(): Worker {
    if (this.#worker !== undefined) return this.#worker;
    const worker = this.#startWorker();
    this.#worker = worker;
    worker.addEventListener('message', ({ data }: MessageEvent<InsightAnswer>) => {
      const running = this.#running;
      this.#running = undefined;
      running?.done(data);
      this.#next();
    });
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      const running = this.#running;
      this.#running = undefined;
      running?.failed(event.error ?? new Error(event.message));
      this.#next();
    });
    return worker;
  }

  /** A wish overtaken by a newer one is never answered. */
  conclude(
    workshop: Workshop,
    done: (conclusion: Conclusion) => void,
    failed: (error: unknown) => void,
  ): void {
    this.#nextConclusion = {
      question: this.#question(workshop, { kind: 'conclusion' }),
      done: (answer) => {
        if (answer.kind === 'conclusion') done(answer.conclusion);
      },
      failed,
    };
    // Handing a large workshop over takes a moment too, and what was typed must not wait for it.
    this.#afterPaint(() => this.#next());
  }

  async report(workshop: Workshop, changedAt: string, brand: Brand | null): Promise<Report> {
    const answer = await this.#promise(workshop, { kind: 'report', changedAt, brand });
    if (answer.kind !== 'report') throw new Error('A report was asked for.');
    return answer.report;
  }

  /** The decision of any state of the workshop; always answered. */
  async decisionOf(workshop: Workshop): Promise<Decision> {
    const answer = await this.#promise(workshop, { kind: 'conclusion' });
    if (answer.kind !== 'conclusion') throw new Error('A decision was asked for.');
    return answer.conclusion.decision;
  }

  #promise(workshop: Workshop, wanted: InsightQuestion['wanted']): Promise<InsightAnswer> {
    return new Promise((done, failed) => {
      this.#promised = [...this.#promised, { question: this.#question(workshop, wanted), done, failed }];
      this.#next();
    });
  }

  #question(workshop: Workshop, wanted: InsightQuestion['wanted']): InsightQuestion {
    this.#asked += 1;
    return { id: this.#asked, workshop, wanted };
  }

  #next(): void {
    if (this.#running !== undefined) return;
    const [promised, ...rest] = this.#promised;
    const next = promised ?? this.#nextConclusion;
    if (next === undefined) return;
    if (promised === undefined) this.#nextConclusion = undefined;
    else this.#promised = rest;
    this.#running = next;
    this.#started().postMessage(next.question);
  }
}
