export type Timely<T> = { readonly kind: 'done'; readonly value: T } | { readonly kind: 'too-slow' };

/** Some writes never settle on a full disk, so each is given a limit. The work itself cannot be stopped. */
export function withinTime<T>(work: Promise<T>, milliseconds: number): Promise<Timely<T>> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve({ kind: 'too-slow' }), milliseconds);
    work.then(
      (value) => {
        clearTimeout(timer);
        resolve({ kind: 'done', value });
      },
      (error: unknown) => {
        clearTimeout(timer);
        reject(error);
      },
    );
  });
}
