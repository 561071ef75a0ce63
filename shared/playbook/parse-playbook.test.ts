import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultPlaybook } from '#shared/catalogue/default-playbook.ts';
import { altered, faultsOf, type Place, placesIn } from '#test/helpers/altered-playbook.ts';
import { PLAYBOOK_LIMITS, parsePlaybook, parsePlaybookText } from './parse-playbook.ts';

describe('a playbook that a schema refuses', () => {
  it.each<[string, Place, unknown, string]>([
    [
      'an unknown area in a feed',
      ['conditions', 3, 'feed'],
      { kind: 'area', area: 'DX' },
      'conditions[3].feed.area: there is no area ‘DX’; the areas are DM, AU, IN, DE, QO',
    ],
    [
      'an unknown kind of expression',
      ['conditions', 3, 'feed'],
      { kind: 'median', of: [] },
      'conditions[3].feed.kind: there is no kind ‘median’; the kinds are claim, area, frictionFree, areasMean, check, difference, fact, crossing, keepShare, retrofit, condition, constant, mean, min, max, complement, scale',
    ],
    ['a missing name', ['name'], undefined, 'name: is missing; it must be text'],
    [
      'a misspelt field',
      ['conditions', 0, 'wieght'],
      2,
      'conditions[0]: there is no field ‘wieght’ here; check its spelling or take it out',
    ],
    [
      'a negative weight',
      ['conditions', 2, 'weight'],
      -1,
      'conditions[2].weight: is too small; it must be at least 0',
    ],
    ['a weight in words', ['conditions', 2, 'weight'], 'two', 'conditions[2].weight: must be a number'],
    [
      'a threshold above one',
      ['paths', 1, 'threshold'],
      1.5,
      'paths[1].threshold: is too large; it must be at most 1',
    ],
    ['a fifth path', ['paths', 4], defaultPlaybook.paths[0], 'paths: must have exactly 4 entries'],
    [
      'an empty question',
      ['evidence', 'claims', 0, 'prompt'],
      '',
      'evidence.claims[0].prompt: must not be empty',
    ],
    [
      'a blank question',
      ['evidence', 'claims', 0, 'prompt'],
      '  ',
      'evidence.claims[0].prompt: must not be blank',
    ],
    ['a broken character', ['name'], 'a\uD800', 'name: contains half of a character; write that word again'],
    ['a version in words', ['version'], 'first', 'version: must be three numbers such as 1.2.0'],
    [
      'an accent colour by name',
      ['branding', 'accentColour'],
      'teal',
      'branding.accentColour: must be a colour such as #1f5f5b',
    ],
    [
      'an id that every object already has',
      ['evidence', 'claims', 0, 'id'],
      'constructor',
      'evidence.claims[0].id: is a reserved name; choose another',
    ],
  ])('%s', (_, at, value, sentence) => {
    expect(faultsOf(altered(at, value))).toContain(sentence);
  });
});

describe('a playbook with anything at all in any place', () => {
  const places = placesIn(defaultPlaybook, []);

  it('is read or refused with a sentence, and never throws', () => {
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.jsonValue({ maxDepth: 2 }), (at, value) => {
        const result = parsePlaybook(altered(at, value));
        if (result.kind === 'ok') return;
        expect(result.problem.next).not.toBe('');
        for (const { sentence } of result.problem.faults) expect(sentence).toMatch(/^[^A-Z].{5,}$/s);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a consultancy’s own playbook', () => {
  it('may add claims, checks and conditions and weigh them', () => {
    const claim = {
      ...defaultPlaybook.evidence.claims[0],
      id: 'ACME1',
      label: 'It speaks Welsh',
      extra: true,
    };
    const condition = {
      ...defaultPlaybook.conditions[0],
      id: 'P5',
      weight: 2,
      feed: {
        kind: 'mean',
        of: [
          { kind: 'claim', claim: 'ACME1', need: 3 },
          { kind: 'check', check: 'DM9' },
        ],
        weights: [3, 1],
      },
    };
    const own = {
      ...defaultPlaybook,
      id: 'acme',
      version: '2.1.0',
      evidence: { ...defaultPlaybook.evidence, claims: [...defaultPlaybook.evidence.claims, claim] },
      core: {
        ...defaultPlaybook.core,
        checks: [
          ...defaultPlaybook.core.checks,
          { ...defaultPlaybook.core.checks[0], id: 'DM9', extra: true },
        ],
      },
      conditions: [...defaultPlaybook.conditions, condition],
    };
    expect(parsePlaybook(own)).toStrictEqual({ kind: 'ok', value: own });
  });
});

describe('a file that is not a playbook', () => {
  const codeOf = (text: string) => {
    const result = parsePlaybookText(text);
    return result.kind === 'ok' ? 'ok' : result.problem.code;
  };

  it.each([
    ['nothing', '', 'playbook-not-json'],
    ['prose', 'Dear all', 'playbook-not-json'],
    ['a list', '[]', 'playbook-not-one'],
    ['null', 'null', 'playbook-not-one'],
    ['another document', '{"format":"nextproof.workshop"}', 'playbook-not-one'],
    ['a later format', '{"format":"nextproof.playbook","formatVersion":2}', 'playbook-newer'],
    ['half a playbook', '{"format":"nextproof.playbook","formatVersion":1}', 'playbook-invalid'],
    [
      'a tower of lists',
      `{"format":"nextproof.playbook","id":${'['.repeat(5000)}${']'.repeat(5000)}}`,
      'playbook-too-deep',
    ],
    ['three megabytes', `"${'a'.repeat(3 * 1024 * 1024)}"`, 'playbook-too-big'],
    [
      'a reserved key',
      '{"format":"nextproof.playbook","formatVersion":1,"__proto__":{}}',
      'playbook-invalid',
    ],
  ])('%s is refused with %s', (_, text, code) => {
    expect(codeOf(text)).toBe(code);
  });

  it('names the line where JSON ends to make sense', () => {
    const result = parsePlaybookText('{\n  "format": "nextproof.playbook",\n  oops\n}');
    expect(result.kind === 'failed' && result.problem.what).toBe('This file is not valid JSON near line 3.');
  });

  it('is read all the same when an editor put a mark before it', () => {
    expect(codeOf(`\uFEFF${JSON.stringify(defaultPlaybook)}`)).toBe('ok');
  });

  it('says how many places are wrong and lists no more than a person would read', () => {
    const result = parsePlaybook({ ...defaultPlaybook, glossary: Array.from({ length: 200 }, () => ({})) });
    expect(result.kind).toBe('failed');
    if (result.kind === 'ok') return;
    expect(result.problem.what).toBe('This playbook cannot be used: 600 places in it are wrong.');
    expect(result.problem.faults).toHaveLength(PLAYBOOK_LIMITS.faultsShown);
  });
});
