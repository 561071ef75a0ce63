/** What the search knows of a workshop without reading it: the words of its row in the list. */
export type SearchHead = {
  readonly id: string;
  readonly title: string;
  readonly client: string;
  readonly tags: string;
};

export type SearchBody = { readonly id: string; readonly terms: string };

export type SearchHit = {
  readonly id: string;
  /** The word inside the workshop that answered to one typed; null where title, client and tags say it all. */
  readonly inside: string | null;
};

/** What the app asks of the worker that searches. */
export type SearchWish =
  | { readonly kind: 'heads'; readonly put: readonly SearchHead[]; readonly gone: readonly string[] }
  | { readonly kind: 'bodies'; readonly bodies: readonly SearchBody[] }
  | { readonly kind: 'find'; readonly call: number; readonly query: string };

export type SearchAnswer =
  | { readonly kind: 'found'; readonly call: number; readonly hits: readonly SearchHit[] }
  /** A batch was taken in: send the next. */
  | { readonly kind: 'taken' };
