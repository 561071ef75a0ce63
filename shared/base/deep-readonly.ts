/** The same value, unchangeable all the way down. Primitives (branded ids included) stay as they are. */
export type DeepReadonly<T> = unknown extends T
  ? T
  : T extends string | number | boolean | bigint | null | undefined
    ? T
    : { readonly [K in keyof T]: DeepReadonly<T[K]> };
