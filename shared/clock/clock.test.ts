import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { room } from '#shared/catalogue/agenda.ts';
import { defaultPlaybook } from '#shared/catalogue/default-playbook.ts';
import type { Command } from '#shared/workshop/commands/command-table.ts';
import { agendaItemId } from '#shared/workshop/schema/ids.ts';
import { WorkshopLog } from '#test/helpers/workshop-log.ts';
import { agendaOfLength, withMinutes } from './agenda-of-length.ts';
import { agendaView, timeLeft } from './agenda-view.ts';
import { type ClockState, clockStateSchema, nextClock, STOPPED, usedMs } from './clock-state.ts';
import { shortenAgenda } from './shorten-agenda.ts';

const START = Date.UTC(2026, 10, 24, 9);
const MINUTE = 60_000;
const frame = agendaItemId.parse('frame');
const start = (now: number): ClockState =>
  nextClock(STOPPED, { kind: 'start', item: frame, usedSeconds: 0 }, now);
const look = (state: ClockState, now: number): ClockState => nextClock(state, { kind: 'look' }, now);

function ninety(): WorkshopLog {
  const log = new WorkshopLog();
  log.run(agendaOfLength('90', room.steps, log.workshop.agenda));
  return log;
}

describe('the clock', () => {
  it('is right to the second after two hours, however seldom or often it is looked at', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 120_000 }), { maxLength: 400 }), (steps) => {
        let state = start(START);
        let now = START;
        for (const step of steps) {
          now = Math.min(START + 120 * MINUTE, now + step);
          state = look(state, now);
        }
        state = look(state, START + 120 * MINUTE);
        expect(usedMs(state, START + 120 * MINUTE)).toBe(120 * MINUTE);
      }),
    );
  });

  it('goes on after a restart in the middle, from what was kept', () => {
    const kept = JSON.stringify(look(start(START), START + 5 * MINUTE));
    const again = clockStateSchema.parse(JSON.parse(kept));
    const now = START + 7 * MINUTE + 1_000;
    expect(usedMs(look(again, now), now)).toBe(7 * MINUTE + 1_000);
  });

  it('counts the time the computer slept, for the room did not', () => {
    const asleep = look(start(START), START + MINUTE);
    const woke = START + 41 * MINUTE;
    expect(usedMs(look(asleep, woke), woke)).toBe(41 * MINUTE);
  });

  it('stops where it was last seen when the computer was off overnight', () => {
    const left = look(start(START), START + 50 * MINUTE);
    const morning = look(left, START + 23 * 60 * MINUTE);
    expect(morning.since).toBeNull();
    expect(usedMs(morning, START + 24 * 60 * MINUTE)).toBe(50 * MINUTE);
  });

  it('keeps what has passed when the computer’s clock is set back', () => {
    const before = look(start(START), START + 10 * MINUTE);
    const back = look(before, START - 50 * MINUTE);
    expect(usedMs(back, START - 50 * MINUTE)).toBe(10 * MINUTE);
    expect(usedMs(look(back, START - 45 * MINUTE), START - 45 * MINUTE)).toBe(15 * MINUTE);
  });

  it('stands still while it is paused, and never runs backwards', () => {
    const paused = nextClock(start(START), { kind: 'pause' }, START + 3 * MINUTE);
    expect(usedMs(look(paused, START + 30 * MINUTE), START + 30 * MINUTE)).toBe(3 * MINUTE);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -9_000_000, max: 9_000_000 }), { maxLength: 60 }), (moves) => {
        let state = start(START);
        let now = START;
        let used = 0;
        for (const move of moves) {
          now += move;
          state = look(state, now);
          expect(usedMs(state, now)).toBeGreaterThanOrEqual(used);
          used = usedMs(state, now);
        }
      }),
    );
  });
});

describe('the agenda', () => {
  it('adds up to its length, whichever is chosen, and keeps what the steps have used', () => {
    for (const length of ['60', '90', '120'] as const) {
      const log = ninety();
      log.run({ name: 'agenda.use-time', payload: { id: 'frame', usedSeconds: 300 } });
      log.run(agendaOfLength(length, room.steps, log.workshop.agenda));
      const view = agendaView(log.workshop.agenda, STOPPED, START, room.clock);
      expect(view.lines.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(Number(length));
      expect(view.lines[0]).toMatchObject({ step: 'frame', usedSeconds: 300 });
    }
  });

  it('is late by what the steps took too long, and early by what they saved', () => {
    const log = ninety();
    const evidence = agendaItemId.parse('evidence');
    log.run({ name: 'agenda.use-time', payload: { id: 'frame', usedSeconds: 8 * 60 } });
    const clock = nextClock(STOPPED, { kind: 'start', item: evidence, usedSeconds: 0 }, START);
    const view = (minutes: number) =>
      agendaView(log.workshop.agenda, clock, START + minutes * MINUTE, room.clock);
    expect(view(1)).toMatchObject({ behindSeconds: 3 * 60, leftSeconds: 16 * 60, timeLeft: 'enough' });
    expect(view(20)).toMatchObject({ behindSeconds: 6 * 60, leftSeconds: -3 * 60, timeLeft: 'over' });
    log.run({ name: 'agenda.use-time', payload: { id: 'frame', usedSeconds: 120 } });
    expect(view(1).behindSeconds).toBe(-3 * 60);
  });

  it('turns at a fifth and at a twentieth of the time', () => {
    expect([121, 120, 31, 30, 0, -1].map((left) => timeLeft(left, 600, room.clock))).toEqual([
      'enough',
      'short',
      'short',
      'last',
      'last',
      'over',
    ]);
  });

  it('proposes to shorten what may be shortened, never the path or the read-back, and no further than needed', () => {
    const edits = fc.record({
      frame: fc.integer({ min: 0, max: 60 }),
      surface: fc.integer({ min: 0, max: 40 }),
      core: fc.integer({ min: 0, max: 40 }),
    });
    fc.assert(
      fc.property(edits, ({ frame: used, surface, core }) => {
        const log = ninety();
        const commands: Command[] = [
          { name: 'agenda.use-time', payload: { id: 'frame', usedSeconds: used * 60 } },
          { name: 'agenda.edit-item', payload: { id: 'surface', changes: { minutes: surface } } },
          { name: 'agenda.edit-item', payload: { id: 'core', changes: { minutes: core } } },
        ];
        for (const command of commands) log.run(command);
        const clock = nextClock(
          STOPPED,
          { kind: 'start', item: agendaItemId.parse('evidence'), usedSeconds: 0 },
          START,
        );
        const before = agendaView(log.workshop.agenda, clock, START, room.clock);
        const { cuts, stillLate } = shortenAgenda(before, defaultPlaybook.room.steps);
        expect(cuts.every(({ id }) => id === 'surface' || id === 'core')).toBe(true);
        expect(cuts.every(({ from, to }) => to < from && to >= 3)).toBe(true);
        log.run(withMinutes(log.workshop.agenda, cuts));
        const after = agendaView(log.workshop.agenda, clock, START, room.clock);
        expect(after.behindSeconds).toBe(before.behindSeconds > 0 ? stillLate * 60 : before.behindSeconds);
      }),
    );
  });
});
