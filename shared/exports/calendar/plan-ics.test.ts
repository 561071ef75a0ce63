import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportSource } from '#test/helpers/export-source.ts';
import { sampleWorkshop, workshopWith } from '#test/helpers/sample-workshop.ts';
import { foldLines, icsText } from './ics-text.ts';
import { planIcs } from './plan-ics.ts';

type Event = Readonly<Record<string, string>>;

/** A calendar read back by the rules of RFC 5545: unfold, split, unescape. */
function eventsIn(bytes: Uint8Array): readonly Event[] {
  const text = new TextDecoder().decode(bytes);
  expect(text.endsWith('\r\n')).toBe(true);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  for (const line of text.split('\r\n')) {
    expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  }
  const lines = text.replaceAll('\r\n ', '').trimEnd().split('\r\n');
  expect(lines.slice(0, 2)).toEqual(['BEGIN:VCALENDAR', 'VERSION:2.0']);
  expect(lines.at(-1)).toBe('END:VCALENDAR');
  const events: Record<string, string>[] = [];
  for (const line of lines) {
    const at = line.indexOf(':');
    const [name, value] = [line.slice(0, at), line.slice(at + 1)];
    if (line === 'BEGIN:VEVENT') events.push({});
    else if (name !== 'END') Object.assign(events.at(-1) ?? {}, { [name]: unescaped(value) });
  }
  return events;
}

function unescaped(value: string): string {
  return value.replace(/\\(.)/g, (_, mark: string) => (mark === 'n' ? '\n' : mark));
}

describe('the plan as a calendar', () => {
  const workshop = sampleWorkshop('meridian-freight');

  it('has every milestone and every action with a day, as whole days, each with an id of its own', () => {
    const { bytes, notes } = planIcs(exportSource(workshop));
    const events = eventsIn(bytes);
    const summaries = events.map(({ SUMMARY }) => SUMMARY ?? '').join('\n');
    for (const { title } of Object.values(workshop.plan.milestones)) expect(summaries).toContain(title);
    for (const { text } of Object.values(workshop.actions)) expect(summaries).toContain(text);
    expect(new Set(events.map(({ UID }) => UID)).size).toBe(events.length);
    for (const event of events) {
      expect(event).toMatchObject({
        DTSTAMP: '20261120T140211Z',
        'DTSTART;VALUE=DATE': expect.stringMatching(/^\d{8}$/),
        'DTEND;VALUE=DATE': expect.stringMatching(/^\d{8}$/),
      });
    }
    expect(notes).toEqual([]);
  });

  it('ends each day on the day after, also at the end of a month and of a year', () => {
    const { bytes } = planIcs(
      exportSource(
        workshopWith({ actions: { a: { text: 'Ring; ask, note \\ all', due: '2026-12-31', owner: null } } }),
      ),
    );
    expect(eventsIn(bytes)).toMatchObject([
      {
        'DTSTART;VALUE=DATE': '20261231',
        'DTEND;VALUE=DATE': '20270101',
        SUMMARY: 'To do: Ring; ask, note \\ all',
      },
    ]);
  });

  it('is the same file again, and keeps the ids when a title or a day changes', () => {
    const first = planIcs(exportSource(workshop)).bytes;
    expect(planIcs(exportSource(workshop)).bytes).toEqual(first);
    const moved = { ...workshop, plan: { ...workshop.plan, startsOn: '2027-01-04' } };
    const ids = (bytes: Uint8Array) => eventsIn(bytes).map(({ UID }) => UID);
    expect(ids(planIcs(exportSource(moved)).bytes)).toEqual(ids(first));
  });

  it('says what it cannot hold while nobody knows when the plan starts', () => {
    const { notes } = planIcs(
      exportSource(workshopWith({ plan: { milestones: { m: { title: 'Half way', week: 3 } } } })),
    );
    expect(notes).toHaveLength(2);
  });

  it('folds and marks any text so that it comes back whole', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const plain = text.replace(/\r\n?/g, '\n').replace(/(?!\n)\p{Cc}/gu, ' ');
        const file = foldLines([['SUMMARY', icsText(text)]]);
        expect(unescaped(file.replaceAll('\r\n ', '').slice('SUMMARY:'.length, -2))).toBe(plain);
        for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      }),
    );
  });
});
