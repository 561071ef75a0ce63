import type { DrawingProgress, TellProgress } from '#shared/report/drawing-progress.ts';

/** Where each part of the work ends, of the whole; measured on the standard report of the fullest sample. */
const ENDS = { reading: 0.03, filled: 0.75 } as const;

/** Makes a figure that only grows out of what can be heard: the pages of each chapter when they are filled, then each when it is written. */
export class FollowDrawing {
  readonly #tell: TellProgress;
  readonly #sections: number;
  #done = 0;

  constructor(tell: TellProgress, sections: number) {
    this.#tell = tell;
    this.#sections = Math.max(1, sections);
    this.#say('reading', null, 0);
  }

  read(): void {
    this.#say('laying-out', null, ENDS.reading);
  }

  filled(page: number, sections: number): void {
    const share = Math.min(1, sections / this.#sections);
    this.#say('laying-out', page, ENDS.reading + (ENDS.filled - ENDS.reading) * share);
  }

  written(page: number, pages: number): void {
    this.#say('writing', page, ENDS.filled + (1 - ENDS.filled) * ((page - 1) / Math.max(1, pages)));
  }

  #say(stage: DrawingProgress['stage'], page: number | null, done: number): void {
    this.#done = Math.max(this.#done, done);
    this.#tell({ stage, page, done: this.#done });
  }
}
