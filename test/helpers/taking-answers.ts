import type { Item } from '#shared/decision/item.ts';
import type { PartId } from '#shared/workshop/schema/ids.ts';
import { type Workshop, workshopSchema } from '#shared/workshop/schema/workshop.ts';

const EMPTY = workshopSchema.parse({});

type Asked = Pick<Item, 'kind' | 'id'>;

/** The workshop with the answer to one question as it stands in another one. */
export function withAnswerOf(workshop: Workshop, source: Workshop, { kind, id }: Asked): Workshop {
  const { core, readiness, facts, surface } = workshop;
  switch (kind) {
    case 'claim':
      return { ...workshop, claims: taken(workshop.claims, source.claims, id) };
    case 'fact':
      return { ...workshop, facts: taken(facts, source.facts, id) };
    case 'crossing':
      return {
        ...workshop,
        readiness: { ...readiness, cross: taken(readiness.cross, source.readiness.cross, id) },
      };
    case 'ship':
      return {
        ...workshop,
        readiness: { ...readiness, ship: taken(readiness.ship, source.readiness.ship, id) },
      };
    case 'part': {
      const disposition =
        Object.entries(source.surface.parts).find(([part]) => part === id)?.[1].disposition ?? null;
      const parts = Object.entries(surface.parts).map(([part, given]) => [
        part,
        part === id ? { ...given, disposition } : given,
      ]);
      return { ...workshop, surface: { ...surface, parts: Object.fromEntries(parts) } };
    }
    case 'surface':
      return { ...workshop, surface: source.surface };
    case 'check':
      return { ...workshop, core: { ...core, checks: taken(core.checks, source.core.checks, id) } };
    case 'area':
    case 'mark':
      return { ...workshop, core: { ...core, areas: taken(core.areas, source.core.areas, id) } };
    case 'difference':
      return {
        ...workshop,
        core: { ...core, differences: taken(core.differences, source.core.differences, id) },
      };
    case 'retrofit':
      return { ...workshop, core: { ...core, retrofit: source.core.retrofit } };
  }
}

/** The workshop with one question unanswered again. Marks are kept: they are no answer to it. */
export function withoutAnswer(workshop: Workshop, asked: Asked): Workshop {
  const { core } = workshop;
  if (asked.kind === 'part') {
    // A part is kept under its own id.
    const { [asked.id as PartId]: part, ...others } = workshop.surface.parts;
    const unsorted = part === undefined ? {} : { [asked.id]: { ...part, disposition: null } };
    return { ...workshop, surface: { ...workshop.surface, parts: { ...others, ...unsorted } } };
  }
  if (asked.kind !== 'check') return withAnswerOf(workshop, { ...EMPTY, surface: workshop.surface }, asked);
  const checks = Object.entries(core.checks).map(([id, check]) => [
    id,
    id === asked.id ? { ...check, score: null } : check,
  ]);
  return { ...workshop, core: { ...core, checks: Object.fromEntries(checks) } };
}

/** The workshop with none of the questions answered that the decision asks; parts of the surface stay named. */
export function withoutAnswers(workshop: Workshop, questions: readonly Asked[]): Workshop {
  return questions.reduce(withoutAnswer, workshop);
}

function taken<Answers extends object>(answers: Answers, source: Answers, id: string): Answers {
  const rest = Object.entries(answers).filter(([key]) => key !== id);
  const answer = Object.entries(source).filter(([key]) => key === id);
  // One entry is exchanged for the same entry of another record of the same kind.
  return Object.fromEntries([...rest, ...answer]) as Answers;
}
