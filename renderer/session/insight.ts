import { patchBetween, patched } from '#shared/base/value-patch.ts';
import type { Conclusion } from '#shared/conclude/conclude.ts';
import type { Decision } from '#shared/decision/decision.ts';
import type { InsightAnswer, InsightQuestion } from '#shared/insight/insight-messages.ts';
import type { Brand } from '#shared/report/brand.ts';
import type { Report } from '#shared/report/report.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';

type Wanted = InsightQuestion['wanted'];

/** What the worker said, with its conclusion whole again. */
type Told =
  | { readonly kind: 'conclusion'; readonly conclusion: Conclusion }
  | { readonly kind: 'report'; readonly report: Report };

type Waiting = {
  readonly workshop: Workshop;
  readonly wanted: Wanted;
  readonly done: (told: Told) => void;
  readonly failed: (error: unknown) => void;
};

/** Works out, beside the screen, what the answers come to. */
export class Insight {
  readonly #startWorker: () => Worker;
  readonly #afterPaint: (work: () => void) => void;
  #worker: Worker | undefined;
  /** What both sides have; none after a failure, because then nobody knows what the worker still has. */
  #shared: { readonly workshop: Workshop; readonly conclusion: Conclusion | undefined } | undefined;
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
      const told = this.#told(data);
      running?.done(told);
      this.#next();
    });
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      const running = this.#running;
      this.#running = undefined;
      this.#shared = undefined;
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
      workshop,
      wanted: { kind: 'conclusion' },
      done: (told) => {
        if (told.kind === 'conclusion') done(told.conclusion);
      },
      failed,
    };
    // Handing a large workshop over takes a moment too, and what was typed must not wait for it.
    this.#afterPaint(() => this.#next());
  }

  async report(workshop: Workshop, changedAt: string, brand: Brand | null): Promise<Report> {
    const told = await this.#promise(workshop, { kind: 'report', changedAt, brand });
    if (told.kind !== 'report') throw new Error('A report was asked for.');
    return told.report;
  }

  /** The decision of any state of the workshop; always answered. */
  async decisionOf(workshop: Workshop): Promise<Decision> {
    const told = await this.#promise(workshop, { kind: 'conclusion' });
    if (told.kind !== 'conclusion') throw new Error('A decision was asked for.');
    return told.conclusion.decision;
  }

  #promise(workshop: Workshop, wanted: Wanted): Promise<Told> {
    return new Promise((done, failed) => {
      this.#promised = [...this.#promised, { workshop, wanted, done, failed }];
      this.#next();
    });
  }

  #next(): void {
    if (this.#running !== undefined) return;
    const [promised, ...rest] = this.#promised;
    const next = promised ?? this.#nextConclusion;
    if (next === undefined) return;
    if (promised === undefined) this.#nextConclusion = undefined;
    else this.#promised = rest;
    this.#running = next;
    this.#started().postMessage(this.#question(next));
  }

  #question({ workshop, wanted }: Waiting): InsightQuestion {
    const before = this.#shared;
    this.#shared = { workshop, conclusion: before?.conclusion };
    return { afresh: before === undefined, workshop: patchBetween(before?.workshop, workshop), wanted };
  }

  #told(answer: InsightAnswer): Told {
    if (answer.kind === 'report') return answer;
    // The other side is this app: what its patches come to is a conclusion.
    const conclusion = patched(this.#shared?.conclusion, answer.conclusion) as Conclusion;
    if (this.#shared !== undefined) this.#shared = { ...this.#shared, conclusion };
    return { kind: 'conclusion', conclusion };
  }
}
