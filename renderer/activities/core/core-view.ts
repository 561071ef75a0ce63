import { AREA_IDS, type AreaId, type DifferenceId } from '#shared/playbook/ids.ts';
import type { Playbook } from '#shared/playbook/playbook.ts';
import { coreStrings as words } from '#shared/strings/core.ts';
import type { AttachTarget } from '#shared/workshop/attach-target.ts';
import type { Check, CheckScore } from '#shared/workshop/schema/core.ts';
import { type CheckId, checkId } from '#shared/workshop/schema/ids.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';

export type DifferenceValue = 'present' | 'partly' | 'absent' | 'not-applicable';

/** Something one presses to answer a row: the value, its words, its key, and what it looks like. */
export type AnswerOption = {
  readonly value: string | number;
  readonly label: string;
  readonly detail: string;
  readonly key: string;
};

type Common = {
  /** Where it stands in the page: check:DM1, area:DM, difference:V1, retrofit:W. */
  readonly key: string;
  readonly label: string;
  readonly prompt: string;
  readonly help: string;
  readonly options: readonly AnswerOption[];
  readonly value: string | number | null;
  /** The answer in words, for ears. */
  readonly said: string;
  /** What stands in the place of the ladder where the answer is no score. */
  readonly short: string;
  readonly hurts: boolean;
  readonly note: string;
};

export type CoreRow =
  | (Common & { readonly kind: 'check'; readonly id: CheckId })
  | (Common & { readonly kind: 'area'; readonly id: AreaId })
  | (Common & { readonly kind: 'difference'; readonly id: DifferenceId })
  | (Common & { readonly kind: 'retrofit'; readonly id: 'W' });

export type TopicId = AreaId | 'differences';

export type CoreTopic = {
  readonly id: TopicId;
  readonly label: string;
  readonly help: string;
  readonly rows: readonly CoreRow[];
  readonly answered: number;
  readonly asked: number;
  readonly hurts: boolean;
  /** The area was scored as a whole, which its checks give way to. */
  readonly isWhole: boolean;
};

export type CoreView = {
  readonly topics: readonly CoreTopic[];
  readonly answered: number;
  readonly asked: number;
};

type Core = Workshop['core'];

/** The five areas with their checks, then what sets production apart, in the order in which a room goes through them. */
export function coreView(core: Core, playbook: Playbook): CoreView {
  const topics = [
    ...AREA_IDS.map((id) => areaTopic(id, core, playbook)),
    topicOf('differences', words.differences, [
      ...playbook.core.differences.map((definition) => differenceRow(definition, core, playbook)),
      retrofitRow(core, playbook),
    ]),
  ];
  const total = (of: (topic: CoreTopic) => number): number => topics.reduce((sum, one) => sum + of(one), 0);
  return { topics, answered: total((one) => one.answered), asked: total((one) => one.asked) };
}

function topicOf(
  id: TopicId,
  { label, help }: { readonly label: string; readonly help: string },
  rows: readonly CoreRow[],
): CoreTopic {
  const asked = rows.filter(({ kind }) => kind !== 'area');
  const whole = rows.find(({ kind }) => kind === 'area');
  const isWhole = whole !== undefined && whole.value !== null;
  return {
    id,
    label,
    help,
    rows,
    answered: isWhole ? asked.length : asked.filter(({ value }) => value !== null).length,
    asked: asked.length,
    hurts: rows.some(({ hurts }) => hurts),
    isWhole,
  };
}

function areaTopic(id: AreaId, core: Core, playbook: Playbook): CoreTopic {
  const definition = playbook.core.areas.find((area) => area.id === id);
  const label = definition?.label ?? id;
  const area = core.areas[id];
  const score = area?.score ?? null;
  const rows: readonly CoreRow[] = [
    ...playbook.core.checks
      .filter((check) => check.area === id)
      .map((check) => checkRow(check, core.checks[checkId.parse(check.id)], playbook)),
    {
      kind: 'area',
      key: `area:${id}`,
      id,
      label: words.whole,
      prompt: definition?.prompt ?? '',
      help: words.wholeHint,
      options: scoreOptions(playbook, undefined),
      value: score,
      said: scoreSaid(score, playbook),
      short: shortOf(score),
      hurts: area?.hurts ?? false,
      note: area?.reason ?? '',
    },
  ];
  return topicOf(id, { label, help: definition?.help ?? '' }, rows);
}

type CheckDefinition = Playbook['core']['checks'][number];

function checkRow(definition: CheckDefinition, check: Check | undefined, playbook: Playbook): CoreRow {
  const score = check?.score ?? null;
  return {
    kind: 'check',
    key: `check:${definition.id}`,
    id: checkId.parse(definition.id),
    label: definition.label,
    prompt: definition.prompt,
    help: '',
    options: scoreOptions(playbook, definition.looksLike),
    value: score,
    said: scoreSaid(score, playbook),
    short: shortOf(score),
    hurts: check?.hurts ?? false,
    note: check?.note ?? '',
  };
}

function differenceRow(
  definition: Playbook['core']['differences'][number],
  core: Core,
  playbook: Playbook,
): CoreRow {
  const answer = core.differences[definition.id];
  const value = answer?.value ?? null;
  const options = playbook.core.differenceAnswers.map(({ id, label }) => ({
    value: id,
    label,
    detail: '',
    key: words.differenceKeys[id],
  }));
  const said =
    value === 'not-applicable'
      ? words.notApplicable
      : (options.find((option) => option.value === value)?.label ?? words.notAnswered);
  return {
    kind: 'difference',
    key: `difference:${definition.id}`,
    id: definition.id,
    label: definition.label,
    prompt: definition.prompt,
    help: definition.help,
    options,
    value,
    said,
    short: value === null ? '?' : said,
    hurts: false,
    note: answer?.note ?? '',
  };
}

function retrofitRow(core: Core, playbook: Playbook): CoreRow {
  const { label, prompt, help, levels } = playbook.core.retrofit;
  const { value, note } = core.retrofit;
  const level = levels.find((candidate) => candidate.level === value);
  return {
    kind: 'retrofit',
    key: 'retrofit:W',
    id: 'W',
    label,
    prompt,
    help,
    options: levels.map((one) => ({
      value: one.level,
      label: one.label,
      detail: one.help,
      key: String(one.level),
    })),
    value,
    said: level === undefined ? words.notAnswered : words.scoreSaid(String(level.level), level.label),
    short: level === undefined ? '?' : words.scoreSaid(String(level.level), level.label.toLowerCase()),
    hurts: false,
    note,
  };
}

type Examples = CheckDefinition['looksLike'];

function scoreOptions(playbook: Playbook, examples: Examples | undefined): readonly AnswerOption[] {
  return playbook.core.scores.map(({ score, label }) => ({
    value: score,
    label,
    detail: exampleOf(examples, score),
    key: String(score),
  }));
}

function exampleOf(examples: Examples | undefined, score: number): string {
  if (examples === undefined) return '';
  return score === 0 ? examples['0'] : score === 2 ? examples['2'] : score === 4 ? examples['4'] : '';
}

function scoreSaid(score: CheckScore | null, playbook: Playbook): string {
  if (score === null) return words.notAnswered;
  if (score === 'not-applicable') return words.notApplicable;
  const label = playbook.core.scores.find((candidate) => candidate.score === score)?.label ?? '';
  return words.scoreSaid(String(score), label);
}

function shortOf(score: CheckScore | null): string {
  return score === 'not-applicable' ? words.shortNotApplicable : '';
}

/** The topic a row stands in. */
export function topicWith(view: CoreView, key: string | undefined): CoreTopic | undefined {
  return view.topics.find(({ rows }) => rows.some((row) => row.key === key)) ?? view.topics[0];
}

/** The first row still open, from the top: where a room goes on. */
export function firstOpen(view: CoreView): string | undefined {
  const rows = view.topics.flatMap((topic) =>
    topic.rows.filter(({ kind }) => kind !== 'area' && !topic.isWhole),
  );
  return (rows.find(({ value }) => value === null) ?? rows[0])?.key ?? view.topics[0]?.rows[0]?.key;
}

/** The row that comes after an answer: the next one asked, through all topics; the last one stays. */
export function rowAfterAnswer(view: CoreView, key: string): string {
  const rows = view.topics.flatMap((topic) => topic.rows);
  const at = rows.findIndex((row) => row.key === key);
  return rows.slice(at + 1).find(({ kind }) => kind !== 'area')?.key ?? key;
}

export type Move = 'up' | 'down' | 'first' | 'last' | 'next-topic' | 'previous-topic' | 'whole';

/** Where a key leads: up and down run on into the next topic, so that arrows alone reach everything. */
export function rowAfterMove(view: CoreView, key: string, move: Move): string {
  const rows = view.topics.flatMap((topic) => topic.rows);
  const at = rows.findIndex((row) => row.key === key);
  const topic = topicWith(view, key);
  const topicAt = topic === undefined ? 0 : view.topics.indexOf(topic);
  const to = ((): CoreRow | undefined => {
    switch (move) {
      case 'up':
        return rows[at - 1];
      case 'down':
        return rows[at + 1];
      case 'first':
        return topic?.rows[0];
      case 'last':
        return topic?.rows.at(-1);
      case 'next-topic':
        return view.topics[topicAt + 1]?.rows[0];
      case 'previous-topic':
        return view.topics[topicAt - 1]?.rows[0];
      case 'whole':
        return topic?.rows.find(({ kind }) => kind === 'area');
    }
  })();
  return to?.key ?? key;
}

/** Photos hang on checks and areas; the rest has none. */
export function attachTargetOf(row: CoreRow | undefined): AttachTarget | undefined {
  if (row?.kind === 'check') return { kind: 'check', id: row.id };
  return row?.kind === 'area' ? { kind: 'area', id: row.id } : undefined;
}
