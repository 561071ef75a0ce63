import type { DrawingProgress, TellProgress } from '#shared/report/drawing-progress.ts';

/** Where each part of the work ends, of the whole; measured on the full report of the fullest sample. */
const ENDS = { reading: 0.05, text: 0.5, placed: 0.65, laidOut: 0.8 } as const;

/**
 * Makes a figure that only grows out of what the library lets one hear: each section when it finds its page, once more
 * when all pages are known, then each page when it is written.
 */
export class FollowDrawing {
  readonly #tell: TellProgress;
  readonly #sections: number;
  readonly #placed = new Set<string>();
  #again = 0;
  #page = 1;
  #done = 0;

  constructor(tell: TellProgress, sections: number) {
    this.#tell = tell;
    this.#sections = Math.max(1, sections);
    this.#say('reading', null, 0);
  }

  read(): void {
    this.#say('laying-out', null, ENDS.reading);
  }

  section(id: string, page: number): void {
    if (this.#placed.has(id)) this.#again += 1;
    else this.#placed.add(id);
    this.#page = Math.max(this.#page, page);
    const placed = (ENDS.placed - ENDS.text) * (this.#placed.size / this.#sections);
    const again = (ENDS.laidOut - ENDS.placed) * Math.min(1, this.#again / this.#sections);
    this.#say('laying-out', this.#page, ENDS.text + placed + again);
  }

  written(page: number, pages: number): void {
    this.#say('writing', page, ENDS.laidOut + (1 - ENDS.laidOut) * ((page - 1) / Math.max(1, pages)));
  }

  #say(stage: DrawingProgress['stage'], page: number | null, done: number): void {
    this.#done = Math.max(this.#done, done);
    this.#tell({ stage, page, done: this.#done });
  }
}
