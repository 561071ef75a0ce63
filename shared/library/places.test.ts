import { describe, expect, it } from 'vitest';
import * as ids from '#shared/playbook/ids.ts';
import { SAMPLES } from '#shared/samples/samples.ts';
import { sampleWorkshop, workshopWith } from '#test/helpers/sample-workshop.ts';
import { placesOf } from './places.ts';

/** Every text with a space in it: what people write. */
function sentencesIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.includes(' ') ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(sentencesIn);
}

describe('the words of a workshop by place', () => {
  it.each(SAMPLES.map(({ name }) => name))('miss no sentence of %s', (name) => {
    const { title: _title, client: _client, playbook: _playbook, ...rest } = sampleWorkshop(name);
    const all = Object.values(placesOf(sampleWorkshop(name))).join('\n');
    for (const sentence of sentencesIn(rest)) expect(all).toContain(sentence);
  });

  it.each(SAMPLES.map(({ name }) => name))('hold no answer from a fixed list of %s', (name) => {
    const fixed = new Set(Object.values(ids).flat().map(String));
    const lines = Object.values(placesOf(sampleWorkshop(name))).flatMap((text) => text.split('\n'));
    expect(lines.filter((line) => fixed.has(line))).toEqual([]);
  });

  it('say where each stands, one to a line', () => {
    const workshop = workshopWith({
      claims: { own: { own: { text: 'They pay' }, source: 'Seen\n\nin June' } },
      plan: { items: { one: { title: 'Restore it' } } },
      tags: ['pilot'],
    });
    expect(placesOf(workshop)).toEqual({
      cover: 'pilot',
      evidence: 'They pay\nSeen\nin June',
      plan: 'Restore it',
    });
  });
});
