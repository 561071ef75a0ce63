import { describe, expect, it } from 'vitest';
import { parsePerson } from '#renderer/people/people-view.ts';
import { assess } from '#shared/assessment/assess.ts';
import { defaultPlaybook } from '#shared/catalogue/default-playbook.ts';
import { workshopSchema } from '#shared/workshop/schema/workshop.ts';
import { aspectsView, firstFound, zonesWith } from './before-view.ts';

describe('picking aspects', () => {
  const none = aspectsView({}, defaultPlaybook, [], '');

  it('offers the whole catalogue: 98 aspects in 18 groups', () => {
    expect(none.groups).toHaveLength(18);
    expect(none.groups.flatMap(({ rows }) => rows)).toHaveLength(98);
  });

  it('finds by the words of an aspect or its group, in any order and case', () => {
    const found = aspectsView({}, defaultPlaybook, [], 'DESIGN system');
    expect(found.groups.flatMap(({ rows }) => rows.map(({ id }) => id))).toContain('design-system');
    expect(aspectsView({}, defaultPlaybook, [], 'no such thing').groups).toEqual([]);
  });

  it('picks the first one found that is not picked yet', () => {
    const { aspects } = workshopSchema.parse({ aspects: { 'ui-ux-design': {} } });
    const all = aspectsView(aspects, defaultPlaybook, [], '');
    expect(firstFound(all)?.id).toBe('design-system');
    expect(all.count).toBe('1 picked · about 15 fit a workshop');
  });

  it('says which answer a suggestion rests on, and suggests nothing that is picked', () => {
    const workshop = workshopSchema.parse({ readiness: { cross: { Y3: { value: 'yes' } } } });
    const { suggestions } = assess(workshop, defaultPlaybook).maturity;
    const view = aspectsView({}, defaultPlaybook, suggestions, '');
    expect(view.suggested.length).toBeGreaterThan(0);
    expect(view.suggested[0]?.because).toBe('Money moves through it: yes');
    const picked = workshopSchema.parse({
      aspects: Object.fromEntries(suggestions.map(({ id }) => [id, {}])),
    }).aspects;
    expect(aspectsView(picked, defaultPlaybook, suggestions, '').suggested).toEqual([]);
  });
});

describe('people and zones', () => {
  it('takes what stands before the first comma as the name', () => {
    expect(parsePerson('Imke Brandt, harbour office')).toEqual({
      name: 'Imke Brandt',
      role: 'harbour office',
    });
    expect(parsePerson('Noor · CTO · board')).toEqual({ name: 'Noor', role: 'CTO, board' });
    expect(parsePerson(' Li ')).toEqual({ name: 'Li', role: '' });
  });

  it('keeps a zone that this system does not know', () => {
    expect(zonesWith('Mars/Base', ['Europe/Oslo'])).toEqual(['Europe/Oslo', 'Mars/Base', 'UTC']);
  });
});
