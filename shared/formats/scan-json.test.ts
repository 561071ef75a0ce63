import { describe, expect, it } from 'vitest';
import { BUNDLE_LIMITS } from './bundle-limits.ts';
import { scanJson } from './scan-json.ts';
import { readWorkshopJson } from './workshop-json.ts';

describe('looking over JSON before it is parsed', () => {
  it('refuses more parts than memory bears, and takes as many as there may be', () => {
    const most = `[${'0,'.repeat(BUNDLE_LIMITS.jsonParts - 1)}0]`;
    expect(scanJson(most)).toBeUndefined();
    expect(scanJson(`[0,${most.slice(1)}`)).toContain(String(BUNDLE_LIMITS.jsonParts));
  });

  it('does not count what stands in a text', () => {
    expect(scanJson(`{"title":"${'{[,'.repeat(BUNDLE_LIMITS.jsonParts)}"}`)).toBeUndefined();
  });

  it('leaves a document with more mistakes than can be listed with a sentence and no exception', () => {
    const voters = Array.from({ length: 200_000 }, (_, n) => `"k${n}":1`).join(',');
    const read = readWorkshopJson(`{"votes":{"v":{"voters":{${voters}}}}}`);
    expect(read).toMatchObject({ kind: 'failed', problem: { code: expect.stringMatching(/^file-/) } });
  });
});
