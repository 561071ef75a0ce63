/** The little of the streams standard that is used here. Browsers, workers and Node all have it; shared code has no list of it. */
export type ByteStream = {
  readonly getReader: () => {
    readonly read: () => Promise<{ readonly done: boolean; readonly value?: Uint8Array }>;
  };
};

type Controller = { readonly enqueue: (piece: Uint8Array) => void; readonly close: () => void };

type StreamMaker = new (
  source: { readonly pull: (controller: Controller) => void },
  strategy: { readonly highWaterMark: number },
) => ByteStream;

/** Hands out the pieces one by one, each when it is asked for. */
export function streamOf(pieces: readonly Uint8Array[]): ByteStream {
  // The platform’s own class, under the name that the standard gives it.
  const { ReadableStream } = globalThis as unknown as { readonly ReadableStream: StreamMaker };
  let next = 0;
  return new ReadableStream(
    {
      pull: (controller) => {
        const piece = pieces[next];
        next += 1;
        if (piece === undefined) controller.close();
        else controller.enqueue(piece);
      },
    },
    { highWaterMark: 0 },
  );
}
