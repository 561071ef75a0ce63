import { AREA_IDS } from '#shared/playbook/ids.ts';
import type { CheckDefinition, Playbook } from '#shared/playbook/playbook.ts';
import { DECISION } from '#shared/strings/decision.ts';
import type { CheckId } from '#shared/workshop/schema/ids.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';
import type { Item, ItemOption } from './item.ts';
import { levelLikelihood, priorOf } from './likelihood.ts';

const STEP = 0.5;
const HIGHEST = 4;
const SCORES = Array.from({ length: HIGHEST / STEP + 1 }, (_, at) => at * STEP);

function scoreOptions(playbook: Playbook, prior: string): readonly ItemOption[] {
  const likely = priorOf(playbook, prior);
  const words = (score: number) => playbook.core.scores.find((entry) => entry.score === score)?.label ?? '';
  return [
    ...SCORES.map((score) => ({
      words: DECISION.scored(score, words(score)),
      likelihood: levelLikelihood(likely, score),
      value: score / HIGHEST,
      grade: -1,
      counts: false,
    })),
    { words: DECISION.notApplicable, likelihood: 0, value: null, grade: -1, counts: false },
  ];
}

function scoreChosen(
  options: readonly ItemOption[],
  score: number | 'not-applicable' | null,
  hurts: boolean,
) {
  const everything = options.map((_, index) => index);
  const untouched = score === null && !hurts;
  if (score === null)
    return {
      allowed: everything,
      untouched,
      said: hurts ? DECISION.hurting(DECISION.notAnswered) : DECISION.notAnswered,
    };
  const at = score === 'not-applicable' ? SCORES.length : score / STEP;
  const said = options[at]?.words ?? '';
  return { allowed: [at], untouched, said: hurts ? DECISION.hurting(said) : said };
}

export function checkItem(workshop: Workshop, playbook: Playbook, check: CheckDefinition): Item {
  const { id, area, label, prompt, minutes } = check;
  const options = scoreOptions(playbook, check.prior);
  // Ids of the playbook are plain strings; as keys of the record they are the same letters.
  const answer = workshop.core.checks[id as CheckId];
  const chosen = scoreChosen(options, answer?.score ?? null, answer?.hurts ?? false);
  return { kind: 'check', id, area, label, prompt, minutes, options, base: 0, ...chosen };
}

/** Areas scored as a whole, and the marks of all areas: never asked, but they may be what would flip the outcome. */
export function areaItems(workshop: Workshop, playbook: Playbook): readonly Item[] {
  const whole: Item[] = [];
  const marks: Item[] = [];
  for (const area of AREA_IDS) {
    const definition = playbook.core.areas.find((entry) => entry.id === area);
    const { label = area, prompt = '', minutes = 1 } = definition ?? {};
    const answer = workshop.core.areas[area];
    const score = answer?.score ?? null;
    const hurts = areaIsMarked(workshop, playbook, area);
    const item = { id: area, area, prompt, minutes, base: 0 };
    if (score !== null) {
      const options = scoreOptions(playbook, '');
      const chosen = scoreChosen(options, score, false);
      whole.push({
        ...item,
        kind: 'area',
        label,
        options,
        ...chosen,
        said: DECISION.scoredWhole(chosen.said),
      });
    }
    const words = [DECISION.doesNotHurt, DECISION.hurts] as const;
    marks.push({
      ...item,
      kind: 'mark',
      label: DECISION.markLabel(label),
      options: words.map((said, at) => ({
        words: said,
        likelihood: 0,
        value: at,
        grade: -1,
        counts: at === 1,
      })),
      allowed: [hurts ? 1 : 0],
      said: hurts ? words[1] : words[0],
      untouched: !hurts,
    });
  }
  return [...whole, ...marks];
}

/** An area hurts if it or one of its checks is marked, whatever was scored; no mark means no. */
function areaIsMarked(workshop: Workshop, playbook: Playbook, area: (typeof AREA_IDS)[number]): boolean {
  if (workshop.core.areas[area]?.hurts) return true;
  return playbook.core.checks.some(
    // As above: a check is kept under its own id.
    (check) => check.area === area && workshop.core.checks[check.id as CheckId]?.hurts === true,
  );
}

export function retrofitItem(workshop: Workshop, playbook: Playbook): Item {
  const { id, label, prompt, minutes, levels, prior } = playbook.core.retrofit;
  const likely = priorOf(playbook, prior);
  const options = levels.map((level) => ({
    words: DECISION.level(level.level, level.label),
    likelihood: levelLikelihood(likely, level.level),
    value: level.level / HIGHEST,
    grade: -1,
    counts: false,
  }));
  const given = workshop.core.retrofit.value;
  const at = levels.findIndex((level) => level.level === given);
  return {
    kind: 'retrofit',
    id,
    label,
    prompt,
    minutes,
    options,
    area: '',
    base: 0,
    allowed: at < 0 ? options.map((_, index) => index) : [at],
    said: options[at]?.words ?? DECISION.notAnswered,
    untouched: at < 0,
  };
}
