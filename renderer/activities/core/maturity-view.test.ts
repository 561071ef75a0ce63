import { describe, expect, it } from 'vitest';
import { cellOverrides } from '#shared/assessment/maturity-cells.ts';
import { defaultPlaybook } from '#shared/catalogue/default-playbook.ts';
import { conclude } from '#shared/conclude/conclude.ts';
import { aspectId } from '#shared/workshop/schema/ids.ts';
import { sampleWorkshop, workshopWith } from '#test/helpers/sample-workshop.ts';
import { aspectOffers, maturityKey, maturityView } from './maturity-view.ts';

const aspects = workshopWith({
  aspects: {
    'ui-ux-design': { stands: 'poc' },
    'design-system': { stands: '100k' },
    'user-management': {},
  },
}).aspects;
const overrides = new Map();

describe('the heat map', () => {
  it('draws what is missing up to the target and what goes beyond it', () => {
    const { rows, summary } = maturityView({ aspects, overrides, target: '10k', playbook: defaultPlaybook });
    const states = rows.map(({ id, cells }) => [id, cells.map(({ state }) => state).join(' ')]);
    expect(states).toEqual([
      ['ui-ux-design', 'plain stands missing missing plain plain'],
      ['design-system', 'plain plain plain plain stands plain'],
      ...states.slice(2),
    ]);
    expect(summary).toMatch(/^1 short · 1 over/);
  });

  it('says the same of every row as the assessment does', () => {
    const workshop = sampleWorkshop('meridian-freight');
    const { maturity } = conclude(workshop, defaultPlaybook).assessment;
    const view = maturityView({
      aspects: workshop.aspects,
      overrides: cellOverrides(workshop, defaultPlaybook),
      target: maturity.target,
      playbook: defaultPlaybook,
    });
    expect(view.rows.map(({ id, gap }) => [id, gap])).toEqual(
      maturity.rows.map(({ id, gap }) => [id, gap?.kind ?? 'open']),
    );
    expect(view.rows.length).toBeGreaterThan(10);
  });

  it('has a column for each key from 0 to 5', () => {
    expect(['0', '1', '5'].map(maturityKey)).toEqual([
      { kind: 'stand', stands: 'nothing' },
      { kind: 'stand', stands: 'poc' },
      { kind: 'stand', stands: '1m' },
    ]);
    expect(maturityKey('6')).toBeUndefined();
  });

  it('offers what is not picked yet, what earlier answers speak for first', () => {
    const workshop = sampleWorkshop('tidewater-bookings');
    const { suggestions } = conclude(workshop, defaultPlaybook).assessment.maturity;
    const offers = aspectOffers(workshop.aspects, suggestions, defaultPlaybook);
    expect(offers).toHaveLength(98 - Object.keys(workshop.aspects).length);
    expect(suggestions.length).toBeGreaterThan(0);
    expect(
      offers
        .slice(0, suggestions.length)
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(suggestions.map(({ id }) => aspectId.parse(id)).toSorted());
  });
});
