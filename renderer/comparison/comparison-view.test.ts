import { describe, expect, it } from 'vitest';
import { defaultPlaybook } from '#shared/catalogue/default-playbook.ts';
import { compareUnderPlaybooks } from '#shared/library/compare-under-playbooks.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';
import { startNext } from '#shared/workshop/start-next.ts';
import { sampleWorkshop, workshopWith } from '#test/helpers/sample-workshop.ts';
import { comparisonView } from './comparison-view.ts';

function viewOf(old: Workshop, now: Workshop) {
  const judged = compareUnderPlaybooks(old, now, defaultPlaybook);
  return comparisonView(judged, old, now, now.playbook.content ?? defaultPlaybook);
}

const then = sampleWorkshop('tidewater-bookings');

describe('two workshops side by side', () => {
  it('shows nothing as moved when nothing did', () => {
    const view = viewOf(then, { ...then, title: then.title });
    expect(view.answerCount).toBe(0);
    expect([...view.paths, ...view.areas].every(({ cause, from, to }) => cause === '' && from === to)).toBe(
      true,
    );
    expect(view.conditions).toEqual([]);
    expect(view.paths).toHaveLength(4);
    expect(view.areas).toHaveLength(5);
  });

  it('names claims, checks and paths in words, with then and now', () => {
    const now = {
      ...then,
      claims: {
        ...then.claims,
        ...workshopWith({ claims: { new: { own: { text: 'They pay' } } } }).claims,
      },
      core: workshopWith({}).core,
    } as Workshop;
    const view = viewOf(then, now);
    expect(view.claims).toContainEqual({
      id: 'new',
      text: 'They pay',
      from: null,
      to: { status: 'unknown', grade: null },
    });
    expect(view.checks.map(({ name }) => name)).not.toContain('DM1');
    expect(view.paths.some(({ cause }) => cause === 'answers')).toBe(true);
    expect(view.answers.map(({ section }) => section)).toContain('Technical core');
  });

  it('does not count as changed what the next workshop begins afresh', () => {
    const { id, version } = defaultPlaybook;
    const start = { id: 'next', createdAt: '2027-02-12T09:00:00Z', playbook: { id, version, content: null } };
    expect(viewOf(then, startNext(then, start)).answers).toEqual([]);
  });

  it('marks what only a changed playbook moved', () => {
    const paths = defaultPlaybook.paths.map((path) => ({
      ...path,
      label: `${path.label} anew`,
      threshold: 0.95,
    }));
    const stricter = { ...defaultPlaybook, version: '2.0.0', paths };
    const now = { ...then, playbook: { id: stricter.id, version: '2.0.0', content: stricter } };
    const view = viewOf(then, now);
    expect(view.playbookChanged).toBe(true);
    expect(view.playbookNote).toContain('from version 1.0.0 to 2.0.0');
    expect(view.answerCount).toBe(0);
    expect(view.paths[0]?.name).toBe('Polish anew');
    expect(view.before.outcome).toBe('harden');
    expect(view.outcomeCause).toBe(view.now.outcome === 'harden' ? '' : 'the playbook alone');
  });
});
