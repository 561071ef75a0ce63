import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { defaultPlaybook } from '#shared/catalogue/default-playbook.ts';
import type { Playbook } from '#shared/playbook/playbook.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';
import { arbitraryPlaybook } from '#test/helpers/arbitrary-playbook.ts';
import { arbitraryWorkshop } from '#test/helpers/arbitrary-workshop.ts';
import { workshopWith } from '#test/helpers/sample-workshop.ts';
import { withoutAnswer } from '#test/helpers/taking-answers.ts';
import { choosePath, possibleOutcomes } from './choose-path.ts';
import { compileModel, type Model } from './compile-model.ts';
import { createMachine } from './machine.ts';
import { SURE, write } from './registers.ts';
import { everyWayHas, standingOf } from './standing.ts';

vi.setConfig({ testTimeout: 180_000 });
const RUNS = { numRuns: 1_000 };
const ENOUGH = 1_000_000;

/** A fully answered workshop with some questions open again, as if nobody had spoken of them. */
function withOpen(workshop: Workshop, playbook: Playbook, which: readonly number[]): Model {
  const model = compileModel(workshop, playbook);
  const askable = model.items.filter(({ kind }) => !['mark', 'area', 'surface'].includes(kind));
  if (askable.length === 0) return model;
  const open = which.reduce((given, number) => {
    const item = askable[number % askable.length];
    if (item === undefined) return given;
    return item.kind === 'claim' && number % 2 === 1
      ? withoutGrade(given, item.id)
      : withoutAnswer(given, item);
  }, workshop);
  return compileModel(open, playbook);
}

/** Said to be proved or partly proved, and nobody has said yet by what. */
function withoutGrade(workshop: Workshop, id: string): Workshop {
  const claims = Object.entries(workshop.claims).map(([claim, given]) => [
    claim,
    claim === id ? { ...given, grade: null } : given,
  ]);
  return { ...workshop, claims: Object.fromEntries(claims) };
}

const SHARES = Array.from({ length: 25 }, (_, at) => at / 24);

/** Every outcome that some way of answering the rest has, by trying them all. */
function byBruteForce(model: Model): ReadonlySet<number> {
  const machine = createMachine(model, 'possible');
  const open = [...model.items.keys()].filter((at) => (model.items[at]?.allowed.length ?? 0) > 1);
  const outcomes = new Set<number>();
  const tryAll = (from: number): void => {
    const at = open[from];
    const item = at === undefined ? undefined : model.items[at];
    if (at === undefined || item === undefined) {
      machine.run();
      outcomes.add(choosePath(machine));
    } else if (item.kind === 'surface')
      for (const share of SHARES) {
        for (const { register } of item.bindings) write(machine.registers, register, share, share, SURE);
        tryAll(from + 1);
      }
    else
      for (const option of item.allowed) {
        machine.setOption(at, option);
        tryAll(from + 1);
      }
  };
  tryAll(0);
  return outcomes;
}

function check(model: Model): 'settled' | 'open' {
  const outcomes = byBruteForce(model);
  const machine = createMachine(model, 'possible');
  machine.run();
  const bounds = possibleOutcomes(machine);
  for (const outcome of outcomes) expect(bounds & (1 << outcome)).not.toBe(0);
  for (let outcome = 0; outcome <= 4; outcome++)
    expect(everyWayHas(model, outcome, ENOUGH)).toBe(outcomes.size === 1 && outcomes.has(outcome));
  return outcomes.size === 1 ? 'settled' : 'open';
}

const saidInFull = arbitraryWorkshop({ unanswered: 0, overrides: true });
const few = fc.array(fc.nat(), { minLength: 1, maxLength: 3 });

function bothKinds(property: (seen: Map<string, number>) => void): void {
  const seen = new Map<string, number>();
  property(seen);
  expect(seen.get('settled') ?? 0).toBeGreaterThan(20);
  expect(seen.get('open') ?? 0).toBeGreaterThan(20);
}

function tally(seen: Map<string, number>, kind: string): void {
  seen.set(kind, (seen.get(kind) ?? 0) + 1);
}

describe('settled', () => {
  it('is said just when every way of answering the rest has the same outcome', () => {
    bothKinds((seen) =>
      fc.assert(
        fc.property(saidInFull, few, (workshop, which) => {
          tally(seen, check(withOpen(workshop, defaultPlaybook, which)));
        }),
        RUNS,
      ),
    );
  });

  it('holds for playbooks that weigh and block quite differently', () => {
    bothKinds((seen) =>
      fc.assert(
        fc.property(arbitraryPlaybook, saidInFull, few, (playbook, workshop, which) => {
          tally(seen, check(withOpen(workshop, playbook, which)));
        }),
        RUNS,
      ),
    );
  });

  it('covers a surface nobody has named yet', () => {
    bothKinds((seen) =>
      fc.assert(
        fc.property(saidInFull, fc.nat(), (workshop, which) => {
          const unnamed = { ...workshop, surface: { ...workshop.surface, parts: {} } };
          tally(seen, check(withOpen(unnamed, defaultPlaybook, [which])));
        }),
        RUNS,
      ),
    );
  });

  it('sees that an answer nobody gave cannot matter', () => {
    // A need of zero is met by every grade, so the grade that is missing only looks open.
    const asksNoGrade = { kind: 'claim', claim: 'EP6', need: 0 } as const;
    const conditions = defaultPlaybook.conditions.map((condition) => ({ ...condition, feed: asksNoGrade }));
    const playbook = { ...defaultPlaybook, conditions, blockers: [] };
    const workshop = workshopWith({ claims: { EP6: { status: 'proved' } } });
    expect(check(compileModel(workshop, playbook))).toBe('settled');
  });

  it('is never said while the rules still lean elsewhere today', () => {
    fc.assert(
      fc.property(arbitraryWorkshop(), (workshop) => {
        const model = compileModel(workshop, defaultPlaybook);
        const now = createMachine(model, 'now');
        now.run();
        const outcome = choosePath(now);
        if (standingOf(model, outcome) === 'leaning') return;
        const drawn = createMachine(model, 'possible');
        for (const at of model.items.keys()) drawn.setOption(at, model.items[at]?.allowed.at(-1) ?? 0);
        drawn.run();
        expect(choosePath(drawn)).toBe(outcome);
      }),
      RUNS,
    );
  });
});

function standing(workshop: Workshop, playbook: Playbook) {
  const model = compileModel(workshop, playbook);
  const now = createMachine(model, 'now');
  now.run();
  return standingOf(model, choosePath(now));
}

describe('the standing', () => {
  it('of an empty workshop is leaning', () => {
    expect(standing(workshopWith({}), defaultPlaybook)).toBe('leaning');
  });

  it('is settled once nothing can have been proved', () => {
    const opinion = { status: 'proved', grade: 0 } as const;
    const claims = { EP1: opinion, EP2: opinion, EP3: opinion, EP4: opinion, EP5: opinion, EP6: opinion };
    expect(standing(workshopWith({ claims }), defaultPlaybook)).toBe('settled');
  });

  it('waits for a claim that could still be the proof, though today it blocks', () => {
    const opinion = { status: 'proved', grade: 0 } as const;
    const claims = { EP3: opinion, EP4: opinion };
    expect(standing(workshopWith({ claims }), defaultPlaybook)).toBe('leaning');
  });

  it('says leaning where the search may not look far enough', () => {
    const hasty = { ...defaultPlaybook, parameters: { ...defaultPlaybook.parameters, nodeLimit: 1 } };
    const claims = { EP3: { status: 'proved', grade: 4 } } as const;
    expect(standing(workshopWith({ claims }), hasty)).toBe('leaning');
  });
});
