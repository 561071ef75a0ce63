import { describe, expect, it } from 'vitest';
import { assess } from '#shared/assessment/assess.ts';
import { defaultPlaybook as playbook } from '#shared/catalogue/default-playbook.ts';
import { conclude } from '#shared/conclude/conclude.ts';
import type { Report } from '#shared/report/report.ts';
import { applyCommand } from '#shared/workshop/commands/apply-command.ts';
import type { Command } from '#shared/workshop/commands/command-table.ts';
import { parkedId } from '#shared/workshop/schema/ids.ts';
import { type Workshop, workshopSchema } from '#shared/workshop/schema/workshop.ts';
import { sampleWorkshop } from '#test/helpers/sample-workshop.ts';
import { actionsFromPlan, captureCommands, parkedToAction } from './read-back-actions.ts';
import { actionLines, agreedView, parkedLines } from './read-back-view.ts';
import { reportSentences } from './report-sentences.ts';

const tidewater = sampleWorkshop('tidewater-bookings');
const conclusion = conclude(tidewater, playbook);
const ids = Array.from({ length: 20 }, (_, at) => `made-${at}`);
const newId = (): string => ids.pop() ?? '';

function sent(workshop: Workshop, commands: readonly (Command | undefined)[]): Workshop {
  return commands.reduce<Workshop>((before, command) => {
    if (command === undefined) throw new Error('There is no command.');
    const applied = applyCommand(before, command);
    if (applied.kind === 'failed') throw new Error(applied.problem.what);
    return applied.value.workshop;
  }, workshop);
}

describe('what is read back', () => {
  it('is the decision in one sentence, with the proof it goes for', () => {
    const { sentence, standing, taken } = agreedView(conclusion, tidewater);
    expect(sentence).toBe(
      'We harden what people already use. In eight weeks we want to show: Ten harbours take bookings with no re-keyed refund.',
    );
    expect([standing, taken]).toEqual(['Settled', 'Taken by the room.']);
  });

  it('says that nothing was taken, and whose word it is', () => {
    const open: Workshop = { ...tidewater, path: { ...tidewater.path, taken: null } };
    const agreed = agreedView(conclude(open, playbook), open);
    expect([agreed.isTaken, agreed.outcome]).toEqual([false, 'harden']);
  });

  it('says at once when the room goes another way than the rules', () => {
    const other = sent(tidewater, [
      { name: 'path.take', payload: { outcome: 'partial-rebuild', reason: 'We must' } },
    ]);
    const agreed = agreedView(conclusion, other);
    expect([agreed.outcome, agreed.reason]).toEqual(['partial-rebuild', 'We must']);
    expect(agreed.taken).toContain('against the rules');
  });

  it('has no proof to name where one has to find out first', () => {
    const empty = workshopSchema.parse({});
    expect(agreedView(conclude(empty, playbook), empty).sentence).toBe(
      'We find out what is still open before we choose a path.',
    );
  });
});

describe('the lists at the end', () => {
  it('take what is typed, and keep what is done at the end', () => {
    const empty = workshopSchema.parse({});
    const typed = sent(empty, [
      ...captureCommands(['First', 'Second'], 'action', newId, '2026-11-24T12:00:00Z'),
      ...captureCommands(['No app this year'], 'decision', newId, '2026-11-24T12:00:00Z'),
    ]);
    const [first] = actionLines(typed.actions);
    if (first === undefined) throw new Error('Nothing was added.');
    const done = sent(typed, [{ name: 'action.edit', payload: { id: first.id, changes: { done: true } } }]);
    expect(actionLines(done.actions).map(({ text }) => text)).toEqual(['Second', 'First']);
    expect(Object.values(done.decisions).map(({ text, at }) => [text, at])).toEqual([
      ['No app this year', '2026-11-24T12:00:00Z'],
    ]);
  });

  it('turn a parked question into an action, and settle it by that', () => {
    const [parked] = parkedLines(tidewater.parking, playbook).filter(({ settled }) => !settled);
    if (parked === undefined) throw new Error('Nothing is parked.');
    const turned = sent(tidewater, parkedToAction(parked, newId));
    expect(turned.parking[parkedId.parse(parked.id)]?.settled).toBe(true);
    expect(actionLines(turned.actions).at(-1)?.text).toBe(parked.text);
  });

  it('begin with the first work of the plan and its owners', () => {
    const bare: Workshop = { ...tidewater, actions: {} };
    const { change } = conclusion.plan.fields;
    const begun = sent(bare, [actionsFromPlan(change, bare.plan.items, newId)]);
    expect(actionLines(begun.actions).map(({ text }) => text)).toEqual(
      change.slice(0, 3).map(({ title }) => title),
    );
    expect(actionLines(begun.actions).every(({ owner }) => owner !== null)).toBe(true);
  });
});

describe('the sentences of a report', () => {
  it('are found in every block, also one that is not known here, each once', () => {
    const { reason } = assess(tidewater, playbook).evidence.supported;
    const because = { sentence: reason.sentence, answers: reason.answers, rule: reason.rule };
    const section = {
      id: 'decision',
      title: 'The decision',
      lead: { text: 'The lead', reasons: [] },
      blocks: [
        { kind: 'new', rows: [{ cells: [{ text: 'A cell', detail: '', glyph: null, reasons: [because] }] }] },
        { kind: 'table', rows: [{ cells: [{ text: 'Plain', detail: '', glyph: null, reasons: [] }] }] },
        {
          kind: 'sentences',
          items: [
            { text: 'The lead', reasons: [] },
            { text: 'Said', reasons: [because] },
          ],
        },
      ],
    };
    // Only what this reads stands in it.
    const report = { sections: [section] } as unknown as Report;
    const [found] = reportSentences(report);
    expect(found?.lines.map(({ text, reasons }) => [text, reasons.length])).toEqual([
      ['The lead', 0],
      ['A cell', 1],
      ['Said', 1],
    ]);
  });
});
