/** What a draft is kept for: the value that stands, and how another one is handed on. */
export type DraftOf = {
  readonly value: () => string;
  readonly commit: (text: string) => void;
  /** What of a text counts; spaces at its end are still being typed. */
  readonly clean: (text: string) => string;
  /** After how long a pause what is typed so far is handed on; never before the field is left where it is undefined. */
  readonly pauseMs?: number | undefined;
};

/**
 * What is being typed, before it is said. It becomes one command and not one a letter: when the field is left, or when
 * the typing pauses, so that a crash in a long note costs its last words and not all of it.
 */
export class TextDraft {
  readonly #of: DraftOf;
  #typed: string | undefined;
  /** What stood there when the typing began. */
  #start = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(of: DraftOf) {
    this.#of = of;
  }

  get isTyping(): boolean {
    return this.#typed !== undefined;
  }

  change(text: string): void {
    if (this.#typed === undefined) this.#start = this.#of.value();
    this.#typed = text;
    clearTimeout(this.#timer);
    if (this.#of.pauseMs !== undefined) this.#timer = setTimeout(() => this.#handOn(), this.#of.pauseMs);
  }

  /** Hands on what was typed, if it differs from what stands there. */
  leave(): void {
    this.#handOn();
    this.#typed = undefined;
  }

  /** Puts back what stood there before the typing, also where a pause has handed on a part of it. */
  revert(): string {
    clearTimeout(this.#timer);
    const start = this.#typed === undefined ? this.#of.value() : this.#start;
    this.#typed = undefined;
    if (start !== this.#of.value()) this.#of.commit(start);
    return start;
  }

  #handOn(): void {
    clearTimeout(this.#timer);
    if (this.#typed === undefined) return;
    const text = this.#of.clean(this.#typed);
    if (text !== this.#of.value()) this.#of.commit(text);
  }
}
