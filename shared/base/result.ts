/** What went wrong, for a person: what happened, what that means for their work, what to do next. */
export type Problem = {
  readonly code: string;
  readonly what: string;
  readonly work: string;
  readonly next: string;
};

export type Result<T, E = Problem> =
  | { readonly kind: 'ok'; readonly value: T }
  | { readonly kind: 'failed'; readonly problem: E };

export function ok<T>(value: T): Result<T, never> {
  return { kind: 'ok', value };
}

export function failed<E>(problem: E): Result<never, E> {
  return { kind: 'failed', problem };
}
