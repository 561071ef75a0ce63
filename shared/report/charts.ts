import { z } from 'zod';
import { AREA_IDS, PATH_IDS } from '#shared/playbook/ids.ts';
import { said, short } from './parts.ts';

const share = z.number().min(0).max(1);
const range = z.tuple([share, share]);
const title = short;
/** The whole chart in words, for whoever cannot see it and for the ways out that hold no pictures. */
const alt = said;

/** Charts as data: whoever draws them adds lines and signs, never a number or a word. */
export const chartSchemas = [
  /** The four paths as ranges from 0 to 1. */
  z.strictObject({
    kind: z.literal('paths'),
    title,
    alt,
    rows: z
      .array(
        z.strictObject({
          path: z.enum(PATH_IDS),
          label: short,
          /** null: no condition of the path applies. */
          fit: range.nullable(),
          threshold: share,
          blocked: z.boolean(),
          chosen: z.boolean(),
          note: said,
        }),
      )
      .max(4),
  }),
  /** How many of the proved claims rest on evidence of each grade. */
  z.strictObject({
    kind: z.literal('ladder'),
    title,
    alt,
    steps: z
      .array(z.strictObject({ grade: z.int().min(0).max(4), label: short, count: z.int().min(0) }))
      .max(5),
    ungraded: z.strictObject({ label: short, count: z.int().min(0) }),
  }),
  /** Observed rates, and the range in which each lies once the fault is taken away. */
  z.strictObject({
    kind: z.literal('ranges'),
    title,
    alt,
    legend: z.strictObject({ observed: short, clean: short, statistical: short }),
    rows: z
      .array(
        z.strictObject({
          label: short,
          /** What was observed, of how many, and why it is worth what it is worth; empty where a table says it. */
          detail: said,
          why: said,
          observed: share.nullable(),
          clean: range,
          statistical: range,
          note: said,
          verdict: z.enum(['clean', 'doubtful', 'contaminated']),
          verdictLabel: short,
        }),
      )
      .max(5_000),
  }),
  /** The five areas of the core, each from what is certain to what is possible. */
  z.strictObject({
    kind: z.literal('radar'),
    title,
    alt,
    axes: z
      .array(
        z.strictObject({
          area: z.enum(AREA_IDS),
          label: short,
          value: range.nullable(),
          hurts: z.boolean(),
          note: short,
        }),
      )
      .max(5),
    hurtsLabel: short,
  }),
  /** Aspects by maturity stage: where the build stands and where the target is. */
  z.strictObject({
    kind: z.literal('heatmap'),
    title,
    alt,
    stages: z.array(z.strictObject({ id: short, label: short })).max(5),
    target: z.int().min(0).max(4).nullable(),
    legend: z.strictObject({ stands: short, target: short, none: short, nothing: short }),
    rows: z
      .array(
        z.strictObject({
          id: short,
          group: short,
          label: short,
          /** The stage it stands at; -1: nothing is there; null: not said. */
          stands: z.int().min(-1).max(4).nullable(),
          /** Stages at which the catalogue says not to build it. */
          none: z.array(z.boolean()).max(5),
          gap: z.enum(['under', 'over', 'fits', 'unknown']),
          gapLabel: short,
          note: said,
        }),
      )
      .max(2_400),
  }),
  /** How far each answer, at its worst and best, would move the fit of the leading path. */
  z.strictObject({
    kind: z.literal('tornado'),
    title,
    alt,
    path: z.enum(PATH_IDS),
    fit: share,
    bars: z
      .array(
        z.strictObject({
          id: short,
          label: said,
          said: short,
          low: share,
          high: share,
          lowLabel: short,
          highLabel: short,
        }),
      )
      .max(40),
  }),
  /** The plan on its weeks. */
  z.strictObject({
    kind: z.literal('weeks'),
    title,
    alt,
    weeks: z.int().min(1).max(26),
    weekLabel: short,
    /** The first day of each week, where the plan has a beginning. */
    dates: z.array(short).max(26),
    rows: z
      .array(
        z.strictObject({
          id: short,
          label: said,
          /** Why it is done; empty where a table says it. */
          detail: said,
          owner: short,
          start: z.int().min(1).max(60),
          end: z.int().min(1).max(120),
          days: short,
          room: z.boolean(),
        }),
      )
      .max(5_000),
    milestones: z.array(z.strictObject({ week: z.int().min(1).max(26), label: said })).max(5_000),
    stop: z.strictObject({ week: z.int().min(1).max(26), label: short }).nullable(),
    load: z
      .array(z.strictObject({ week: z.int(), days: z.number(), capacity: z.number().nullable() }))
      .max(26),
    loadLabel: short,
  }),
  /** One vote: what the room said, both rounds, without names. */
  z.strictObject({
    kind: z.literal('vote'),
    title: said,
    alt,
    rounds: z
      .array(
        z.strictObject({
          label: short,
          summary: short,
          dissent: z.boolean(),
          bars: z.array(z.strictObject({ label: said, count: z.int().min(0), roles: short })).max(60),
        }),
      )
      .max(2),
    note: said,
  }),
] as const;
