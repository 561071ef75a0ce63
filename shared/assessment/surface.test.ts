import { describe, expect, it } from 'vitest';
import { defaultPlaybook } from '#shared/catalogue/default-playbook.ts';
import type { WorkshopInput } from '#shared/workshop/schema/workshop.ts';
import { workshopWith } from '#test/helpers/sample-workshop.ts';
import { answerValues } from './answer-values.ts';
import { assessSurface } from './surface.ts';

type Surface = NonNullable<WorkshopInput['surface']>;

const surfaceOf = (surface: Surface, more: WorkshopInput = {}) =>
  assessSurface(answerValues(workshopWith({ ...more, surface }), defaultPlaybook));
const findings = (surface: Surface, more: WorkshopInput = {}): readonly string[] =>
  surfaceOf(surface, more).findings.map(({ id }) => id);
const part = (
  disposition: 'keep' | 'simplify' | 'drop' | null,
  name = 'Calendar',
  reason = 'Seen in use',
) => ({
  name,
  disposition,
  reason,
});

describe('the surface', () => {
  it('sorts parts by what becomes of them and knows the share worth keeping', () => {
    const surface = surfaceOf({
      parts: { a: part('keep'), b: part('simplify'), c: part('drop'), d: part(null) },
    });
    expect(surface.parts.keep.map(({ id }) => id)).toStrictEqual(['a']);
    expect(surface.parts.unsorted.map(({ id }) => id)).toStrictEqual(['d']);
    expect(surface.keepShare).toStrictEqual({ lo: 0.375, hi: 0.625 });
  });

  it('knows nothing of the share while no part is named', () => {
    expect(surfaceOf({}).keepShare).toStrictEqual({ lo: 0, hi: 1 });
    expect(findings({})).toStrictEqual([]);
  });

  it('says when most is worth keeping, and when little is', () => {
    expect(findings({ parts: { a: part('keep') } })).toStrictEqual(['much-to-keep']);
    expect(findings({ parts: { a: part('drop') } })).toStrictEqual(['little-to-keep']);
    expect(findings({ parts: { a: part('keep'), b: part('drop') } })).toStrictEqual([]);
  });

  it('says when it is ahead of the core', () => {
    const core = { areas: { DM: { score: 1 } } };
    const found = surfaceOf({ parts: { a: part('keep') } }, { core }).findings.find(
      ({ id }) => id === 'surface-ahead-of-core',
    );
    expect(found?.reason.sentence).toBe(
      'What users see is in better shape than what lies beneath: “data model”.',
    );
    expect(found?.reason.answers.map(({ id }) => id)).toStrictEqual(['keep-share', 'DM']);
  });

  it('lists manual work and tells requests from use from opinions', () => {
    const surface = surfaceOf({
      notes: {
        a: { prompt: 'PS4', text: 'Ana copies orders' },
        b: { prompt: 'PS5', text: 'Export', from: 'opinion' },
        c: { prompt: 'PS5', text: 'Dark mode', from: 'opinion' },
        d: { prompt: 'PS5', text: 'Undo', from: 'repeated-use' },
        e: { prompt: 'PS5', text: 'Sharing' },
      },
    });
    expect(surface.manualWork.map(({ text }) => text)).toStrictEqual(['Ana copies orders']);
    expect(surface.requests.fromUse.map(({ text }) => text)).toStrictEqual(['Undo']);
    expect(surface.requests.fromOpinion).toHaveLength(2);
    expect(surface.requests.unsorted).toHaveLength(1);
    expect(surface.findings.map(({ id }) => id)).toStrictEqual(['manual-work', 'mostly-opinion']);
  });

  it('asks about a part to drop that people in use ask for, and about changes without a reason', () => {
    const notes = {
      n: { prompt: 'PS5' as const, text: 'More filters in the calendar', from: 'repeated-use' as const },
    };
    expect(findings({ parts: { a: part('drop'), b: part('keep', 'List') }, notes })).toContain(
      'dropped-but-asked-for',
    );
    expect(findings({ parts: { a: part('keep'), b: part('drop', 'List') }, notes })).not.toContain(
      'dropped-but-asked-for',
    );
    expect(findings({ parts: { a: part('simplify', 'List', ' ') } })).toContain('part-without-reason');
  });
});
