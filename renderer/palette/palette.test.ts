import { describe, expect, it } from 'vitest';
import { defaultPlaybook } from '#shared/catalogue/default-playbook.ts';
import { sampleWorkshop } from '#test/helpers/sample-workshop.ts';
import { findable } from './findable.ts';
import { fold, rankMatches } from './rank-matches.ts';

const named = (...texts: string[]) => fold(texts.map((text) => ({ text, more: '' })));

describe('finding by words', () => {
  it('puts what begins with the words before what only holds them', () => {
    const found = rankMatches('plan', named('Over-planned', 'The plan', 'Plan the work'), 9);
    expect(found.map(({ text }) => text)).toEqual(['Plan the work', 'The plan', 'Over-planned']);
  });

  it('asks for every word, in any order, without minding accents', () => {
    expect(rankMatches('lodz berth', named('Berths in Łódź', 'Berths'), 9)).toHaveLength(1);
    expect(rankMatches('  ', named('a'), 9)).toEqual([]);
  });

  it('finds everything that a workshop calls by name, each with its step', () => {
    const workshop = sampleWorkshop('meridian-freight');
    const items = findable(workshop, defaultPlaybook);
    for (const { title } of Object.values(workshop.plan.items)) {
      expect(items).toContainEqual(expect.objectContaining({ text: title, step: 'plan' }));
    }
    for (const { name } of Object.values(workshop.surface.parts)) {
      expect(items).toContainEqual(expect.objectContaining({ text: name, step: 'surface' }));
    }
    expect(new Set(items.map(({ kind, id }) => `${kind} ${id}`)).size).toBe(items.length);
  });
});
