import { createHash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';
import { ROOM_LIMITS } from '#shared/room/room-limits.ts';

export type JoinTry = 'right' | 'wrong' | 'too-many-tries';

const MINUTE = 60_000;

/** Who may ask to come in: a long key for the QR code, six digits for typing, and few tries at either. */
export class JoinGuard {
  readonly #now: () => number;
  readonly #tries = new Map<string, number[]>();
  #token = newSecret();
  #code: string | null = newCode();
  #wrong = 0;
  #guessed = 0;

  constructor(now: () => number) {
    this.#now = now;
  }

  get token(): string {
    return this.#token;
  }

  get code(): string | null {
    return this.#code;
  }

  tryToken(token: string, address: string): JoinTry {
    return this.#try(address, sameText(token, this.#token));
  }

  tryCode(code: string, address: string): JoinTry {
    const result = this.#try(address, this.#code !== null && sameText(code, this.#code));
    if (result === 'wrong') this.#noteGuess();
    return result;
  }

  /** Asked for by the facilitator: both are new, and guessing starts from nothing. */
  rotate(): void {
    this.#token = newSecret();
    this.#guessed = 0;
    this.#newCode(newCode());
  }

  #try(address: string, isRight: boolean): JoinTry {
    const since = this.#now() - MINUTE;
    for (const [known, times] of this.#tries) if ((times.at(-1) ?? 0) <= since) this.#tries.delete(known);
    const recent = (this.#tries.get(address) ?? []).filter((at) => at > since);
    if (recent.length >= ROOM_LIMITS.triesPerMinute) return 'too-many-tries';
    if (isRight) return 'right';
    this.#tries.set(address, [...recent, this.#now()]);
    return 'wrong';
  }

  /** Codes that are being guessed are changed, and after a few of them no code is taken at all. */
  #noteGuess(): void {
    if (this.#code === null) return;
    this.#wrong += 1;
    if (this.#wrong < ROOM_LIMITS.triesPerCode) return;
    this.#guessed += 1;
    this.#newCode(this.#guessed < ROOM_LIMITS.guessedCodes ? newCode() : null);
  }

  #newCode(code: string | null): void {
    this.#wrong = 0;
    this.#code = code;
  }
}

/** 128 bits from the system. */
export function newSecret(): string {
  return randomBytes(16).toString('hex');
}

function newCode(): string {
  return String(randomInt(1_000_000)).padStart(6, '0');
}

/** In the same time wherever the two differ. */
function sameText(one: string, other: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(one), digest(other));
}
