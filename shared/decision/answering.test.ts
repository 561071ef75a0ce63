import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { defaultPlaybook } from '#shared/catalogue/default-playbook.ts';
import { arbitraryPlaybook } from '#test/helpers/arbitrary-playbook.ts';
import { arbitraryWorkshop } from '#test/helpers/arbitrary-workshop.ts';
import { choosePath, isBlocked, midpointOf } from './choose-path.ts';
import { compileModel, type Model } from './compile-model.ts';
import { isOpen } from './item.ts';
import { createMachine, type Machine, type View } from './machine.ts';
import { ABSENT, MAYBE } from './registers.ts';

vi.setConfig({ testTimeout: 180_000 });
const RUNS = { numRuns: 1_000 };
const DUST = 1e-9;

const pick = fc.nat();

function openItems(model: Model): readonly number[] {
  return [...model.items.keys()].filter((at) => {
    const item = model.items[at];
    return item !== undefined && isOpen(item) && item.kind !== 'surface';
  });
}

type Span = { readonly name: string; readonly lo: number; readonly hi: number; readonly there: number };

function spans({ model, registers }: Machine): readonly Span[] {
  const named = model.paths.flatMap((path) => [
    { name: `fit of ${path.id}`, register: path.fit },
    ...path.conditions.map(({ definition, register }) => ({ name: definition.id, register })),
  ]);
  return named.map(({ name, register }) => ({
    name,
    lo: registers.lo[register] ?? 0,
    hi: registers.hi[register] ?? 0,
    there: registers.presence[register] ?? ABSENT,
  }));
}

function widened(before: readonly Span[], after: readonly Span[]): readonly string[] {
  return after
    .filter((span, at) => {
      const old = before[at];
      if (old === undefined || span.there === ABSENT) return old?.there !== MAYBE && old?.there !== ABSENT;
      return old.there === ABSENT || span.lo < old.lo - DUST || span.hi > old.hi + DUST;
    })
    .map(({ name }) => name);
}

function answerOne(machine: Machine, which: number, said: number): boolean {
  const open = openItems(machine.model);
  const at = open[which % Math.max(1, open.length)];
  if (at === undefined) return false;
  const allowed = machine.model.items[at]?.allowed ?? [];
  machine.setOption(at, allowed[said % allowed.length] ?? 0);
  return true;
}

describe('answering', () => {
  for (const view of ['now', 'possible'] satisfies View[])
    it(`never widens a condition or a fit (${view})`, () => {
      fc.assert(
        fc.property(arbitraryWorkshop(), pick, pick, (workshop, which, said) => {
          const machine = createMachine(compileModel(workshop, defaultPlaybook), view);
          machine.run();
          const before = spans(machine);
          if (!answerOne(machine, which, said)) return;
          machine.run();
          expect(widened(before, spans(machine))).toEqual([]);
        }),
        RUNS,
      );
    });

  it('never widens anything with any playbook either', () => {
    fc.assert(
      fc.property(arbitraryPlaybook, arbitraryWorkshop(), pick, pick, (playbook, workshop, which, said) => {
        const machine = createMachine(compileModel(workshop, playbook), 'possible');
        machine.run();
        const before = spans(machine);
        if (!answerOne(machine, which, said)) return;
        machine.run();
        expect(widened(before, spans(machine))).toEqual([]);
      }),
      RUNS,
    );
  });

  it('comes to the same in any order, and taking an answer back leaves no trace', () => {
    fc.assert(
      fc.property(
        arbitraryWorkshop(),
        fc.array(fc.tuple(pick, pick), { maxLength: 12 }),
        (workshop, moves) => {
          const model = compileModel(workshop, defaultPlaybook);
          const machine = createMachine(model, 'now');
          const fresh = createMachine(model, 'now');
          for (const [which, said] of moves) answerOne(machine, which, said);
          for (const at of [...model.items.keys()].reverse()) machine.restore(at);
          machine.run();
          fresh.run();
          expect(spans(machine)).toEqual(spans(fresh));
          const forwards = createMachine(model, 'now');
          const backwards = createMachine(model, 'now');
          const chosen = openItems(model).map((at, index) => {
            const allowed = model.items[at]?.allowed ?? [];
            return [
              at,
              allowed[(moves[index % Math.max(1, moves.length)]?.[1] ?? 0) % allowed.length] ?? 0,
            ] as const;
          });
          for (const [at, option] of chosen) forwards.setOption(at, option);
          for (const [at, option] of [...chosen].reverse()) backwards.setOption(at, option);
          forwards.run();
          backwards.run();
          expect(spans(forwards)).toEqual(spans(backwards));
        },
      ),
      RUNS,
    );
  });

  it('never makes a blocked path the outcome', () => {
    fc.assert(
      fc.property(arbitraryPlaybook, arbitraryWorkshop(), fc.boolean(), (own, workshop, usual) => {
        const machine = createMachine(compileModel(workshop, usual ? defaultPlaybook : own), 'now');
        machine.run();
        expect(isBlocked(machine, choosePath(machine))).toBe(false);
      }),
      RUNS,
    );
  });
});

/** The middle of the fits, polish first. */
function fits(machine: Machine): readonly number[] {
  machine.run();
  return machine.model.paths.map((path) => midpointOf(machine.registers, path.fit));
}

describe('a better answer', () => {
  it('about the core never raises the fit of a rebuild and never lowers that of polish', () => {
    fc.assert(
      fc.property(arbitraryWorkshop(), pick, pick, (workshop, which, said) => {
        const machine = createMachine(compileModel(workshop, defaultPlaybook), 'now');
        const { items } = machine.model;
        const scored = [...items.keys()].filter(
          (at) => items[at]?.kind === 'check' || items[at]?.kind === 'area',
        );
        const at = scored[which % Math.max(1, scored.length)] ?? 0;
        const worse = said % 8;
        machine.setOption(at, worse);
        const [polish = 0, , partial = 0, full = 0] = fits(machine);
        machine.setOption(at, worse + 1);
        const [polishAfter = 0, , partialAfter = 0, fullAfter = 0] = fits(machine);
        expect(polishAfter).toBeGreaterThanOrEqual(polish - DUST);
        expect(partialAfter).toBeLessThanOrEqual(partial + DUST);
        expect(fullAfter).toBeLessThanOrEqual(full + DUST);
      }),
      RUNS,
    );
  });

  it('about a claim never lowers the fit of a path that it feeds', () => {
    const NOT_YET = 0;
    const stronger: readonly (readonly [number, number])[] = [
      ...[0, 1, 2, 3, 4].map((grade) => [NOT_YET, 1 + grade] as const),
      ...[0, 1, 2, 3, 4].map((grade) => [1 + grade, 6 + grade] as const),
      ...[0, 1, 2, 3].flatMap((grade) => [[1 + grade, 2 + grade] as const, [6 + grade, 7 + grade] as const]),
    ];
    fc.assert(
      fc.property(
        arbitraryWorkshop(),
        pick,
        fc.constantFrom(...stronger),
        (workshop, which, [weak, strong]) => {
          const machine = createMachine(compileModel(workshop, defaultPlaybook), 'now');
          const claims = [...machine.model.items.keys()].filter(
            (at) => machine.model.items[at]?.kind === 'claim',
          );
          const at = claims[which % claims.length] ?? 0;
          machine.setOption(at, weak);
          const before = fits(machine);
          machine.setOption(at, strong);
          for (const [path, fit] of fits(machine).entries())
            expect(fit).toBeGreaterThanOrEqual((before[path] ?? 0) - DUST);
        },
      ),
      RUNS,
    );
  });
});
