import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import fc from 'fast-check';
import { hostContract } from '#shared/host/host.ts';
import { hostMethods, methodChannel } from '#shared/host/host-methods.ts';
import type { FrameLike } from '#test/helpers/electron-stand-in/control.ts';
import { BINDING } from '#test/helpers/electron-stand-in/preload-world.ts';
import { type StandInDriver, startStandInDriver } from './stand-in-driver.ts';

const test = base.extend<object, { desktop: StandInDriver }>({
  desktop: [
    // Playwright reads this parameter's pattern to learn which fixtures are needed: none.
    // biome-ignore lint/correctness/noEmptyPattern: see above
    async ({}, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'nextproof-desktop-'));
      const desktop = await startStandInDriver({ folder });
      await use(desktop);
      await desktop.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
    { scope: 'worker' },
  ],
});

const own: FrameLike = { url: 'app://nextproof/', origin: 'app://nextproof', isTop: true, isOwnWindow: true };

/** Answers that let something through, by channel; none is the wish. */
async function acceptedFrom(
  desktop: StandInDriver,
  frame: FrameLike | null,
  calls: readonly { channel: string; args: readonly unknown[] }[],
) {
  const answers = (await desktop.app().tell({ kind: 'invoke-as', frame, calls })) as readonly {
    kind: string;
    value?: { kind: string; problem?: { code: string } };
  }[];
  expect(answers).toHaveLength(calls.length);
  return answers.flatMap((answer, index) =>
    answer.kind === 'answered' && answer.value?.problem?.code === 'bad-request'
      ? []
      : [[calls[index], answer]],
  );
}

const plainCalls = hostMethods.map((method) => ({ channel: methodChannel(method), args: [undefined] }));

test('the app answers its own page, or the refusals below would prove nothing', async ({ desktop }) => {
  const describe = { channel: methodChannel('describe'), args: [undefined] };
  expect(await acceptedFrom(desktop, own, [describe])).toHaveLength(1);
});

for (const [name, frame] of [
  ['a frame inside the page', { ...own, isTop: false }],
  ['an empty page that inherits the origin', { ...own, url: 'about:blank' }],
  ['a page from elsewhere', { ...own, url: 'https://example.com/', origin: 'https://example.com' }],
  [
    'an address that only begins like ours',
    { ...own, url: 'app://nextproof.evil/', origin: 'app://nextproof.evil' },
  ],
  ['another page of our scheme', { ...own, url: 'app://other/', origin: 'app://other' }],
  ['a local file', { ...own, url: 'file:///tmp/x.html', origin: 'file://' }],
  ['a window that is not ours', { ...own, isOwnWindow: false }],
  ['a frame that is gone', null],
] as const) {
  test(`no method answers ${name}`, async ({ desktop }) => {
    expect(await acceptedFrom(desktop, frame, plainCalls)).toEqual([]);
  });
}

test('no method answers a real frame inside the real page', async ({ desktop }) => {
  const answers = await desktop.page().evaluate(
    async ({ binding, channels }) => {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      // What a frame that was taken over would have in its hands.
      const inner = frame.contentWindow as unknown as Record<
        string,
        (...given: unknown[]) => Promise<unknown>
      >;
      const call = inner[binding];
      const all = call
        ? await Promise.all(channels.map((channel) => call('invoke', channel, [undefined])))
        : null;
      frame.remove();
      return all;
    },
    { binding: BINDING, channels: plainCalls.map(({ channel }) => channel) },
  );
  expect(answers).toHaveLength(hostMethods.length);
  for (const answer of answers ?? []) {
    expect(answer).toMatchObject({ kind: 'answered', value: { problem: { code: 'bad-request' } } });
  }
});

test('the page holds the named methods and no way to any other channel', async ({ desktop }) => {
  const found = await desktop.page().evaluate((binding) => {
    const scope = window as unknown as Record<string, Record<string, object> | undefined>;
    const bridge = scope['nextproofHost'] ?? {};
    return {
      parts: Object.keys(bridge),
      methods: Object.keys(bridge['methods'] ?? {}),
      isFrozen: Object.isFrozen(bridge) && Object.isFrozen(bridge['methods']),
      leftBehind: [typeof scope[binding], typeof scope['require'], typeof scope['process']],
    };
  }, BINDING);
  expect(found.parts).toEqual(['methods', 'listeners', 'fileDropped']);
  expect(found.methods).toEqual([...hostMethods]);
  expect(found.isFrozen).toBe(true);
  expect(found.leftBehind).toEqual(['undefined', 'undefined', 'undefined']);
});

test('no method takes nonsense, and none breaks over it', async ({ desktop }) => {
  const nonsense = fc.sample(
    fc.tuple(
      fc.constantFrom(...hostMethods),
      fc.oneof(
        fc.array(fc.anything({ withDate: true, withBigInt: true, withTypedArray: true }), {
          minLength: 2,
          maxLength: 3,
        }),
        fc.anything({ withTypedArray: true, withNullPrototype: true }).map((value) => [value]),
        fc
          .record({ workshopId: fc.anything(), records: fc.anything(), bytes: fc.anything() })
          .map((value) => [value]),
        fc.record({ handle: fc.string(), job: fc.constantFrom('../x', '', 1, null) }).map((value) => [value]),
      ),
    ),
    { numRuns: 4_000, seed: 22 },
  );
  const calls = nonsense
    .filter(
      ([method, args]) => !(args.length === 1 && hostContract[method].request.safeParse(args[0]).success),
    )
    .map(([method, args]) => ({ channel: methodChannel(method), args }));
  expect(calls.length).toBeGreaterThan(3_900);
  for (let from = 0; from < calls.length; from += 500) {
    expect(await acceptedFrom(desktop, own, calls.slice(from, from + 500))).toEqual([]);
  }
  expect(desktop.app().isRunning()).toBe(true);
});

test('deeply nested and very wide requests are refused before any schema sees them', async ({ desktop }) => {
  let deep: unknown = 1;
  for (let level = 0; level < 1_000; level += 1) deep = [deep];
  const wide = Array.from({ length: 1_100_000 }, () => 0);
  const calls = [deep, wide].map((report) => ({
    channel: methodChannel('exportReport'),
    args: [{ job: 'j', report, format: 'pdf', suggestedName: 'x' }],
  }));
  expect(await acceptedFrom(desktop, own, calls)).toEqual([]);
});
