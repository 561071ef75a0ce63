import { inOrder } from '#shared/base/in-order.ts';
import { STAGE_IDS } from '#shared/playbook/ids.ts';
import { lowerFirst } from '#shared/strings/first-letter.ts';
import { reportWords } from '#shared/strings/report.ts';
import { item, list, plain, sentenceOf, sentences, shortened } from '../make.ts';
import type { BlockOf, FlatBlock, ReportBlock } from '../report.ts';
import { dayOf, labelOf, nameOf, productOf, type ReportContext } from '../report-context.ts';
import { voteSummary } from '../votes.ts';

const words = reportWords.decision;
const SHOWN = { because: 3, besideAReason: 1, flips: 2, actions: 3, beside: 3 } as const;
/** The page must hold whatever was written, so long words of the room are cut here and stand in full further on. */
const MOST = { headline: 60, reason: 260, callout: 160, line: 96, aside: 60 } as const;

/** The page that is read when no other is. */
export function decisionBlocks(context: ReportContext): readonly ReportBlock[] {
  return [
    decisionBlock(context),
    stagesBlock(context),
    calloutBlock(context),
    { kind: 'columns', left: [pathsBlock(context)], right: [flipsList(context)] },
    actionsList(context),
    { kind: 'columns', left: [keepList(context)], right: [deferredList(context)] },
    ...sentences([plain(voteSummary(context))], 'note'),
  ];
}

function decisionBlock(context: ReportContext): BlockOf<'decision'> {
  const { workshop, playbook, decision } = context;
  const { outcome, by, override, blocked, reason } = decision.decision;
  const path = decision.paths.find(({ id }) => id === outcome);
  const standing = words.standing[decision.standing];
  const taken = workshop.path.taken;
  const name = shortened(productOf(context), MOST.headline) || reportWords.thisBuild;
  const because =
    path === undefined
      ? [plain(playbook.scopeFirst.help)]
      : path.reasonsFor
          .slice(0, by === 'room' && reason !== '' ? SHOWN.besideAReason : SHOWN.because)
          .map(sentenceOf);
  return {
    kind: 'decision',
    outcome,
    label: labelOf(context, outcome),
    headline: words.headline[outcome](name),
    standing:
      by === 'rules'
        ? words.standingTaken(standing, words.notTaken)
        : words.standingTaken(
            words.takenBy(nameOf(context, taken?.by ?? null)),
            override ? words.overriding(labelOf(context, decision.outcome)) : standing,
          ),
    because: [
      ...(by === 'room' && reason !== ''
        ? [plain(shortened(override ? words.overrideReason(reason) : reason, MOST.reason))]
        : []),
      ...(override && blocked ? [plain(words.blockedTaken)] : []),
      ...because,
    ],
  };
}

function stagesBlock({ assessment, playbook }: ReportContext): BlockOf<'stages'> {
  const { now, next } = assessment.stage;
  const nowAt = now.stage === null ? -1 : STAGE_IDS.indexOf(now.stage);
  return {
    kind: 'stages',
    alt: words.stages(now.label ?? words.unknownStage, next.label ?? words.unknownStage),
    items: playbook.frame.stages.map(({ id, label, question }, at) => ({
      stage: id,
      label,
      detail: question,
      state:
        id === now.stage
          ? id === next.stage
            ? 'now-and-next'
            : 'now'
          : id === next.stage
            ? 'next'
            : at < nowAt
              ? 'past'
              : 'later',
    })),
  };
}

function calloutBlock({ plan }: ReportContext): BlockOf<'callout'> {
  const { outcome, release } = plan.fields;
  return {
    kind: 'callout',
    label: words.toProve,
    title: shortened(outcome.text, MOST.callout) || words.nothingToProve,
    detail: shortened(release.stopRule.text, MOST.callout),
    facts: [outcome.metric, outcome.threshold]
      .filter((fact) => fact !== '')
      .map((fact) => shortened(fact, MOST.aside)),
    aside: words.by(dayOf(outcome.by)),
  };
}

export function pathsBlock({ decision }: ReportContext): BlockOf<'paths'> {
  const rows = decision.paths.map((path) => ({
    path: path.id,
    label: path.label,
    fit: path.fit,
    threshold: path.threshold,
    blocked: path.blocked,
    chosen: path.id === decision.decision.outcome,
    note: path.blocked
      ? reportWords.paths.blocked
      : path.fit === null
        ? reportWords.paths.notApplicable
        : reportWords.paths.fit(path.fit[0], path.fit[1]),
  }));
  return {
    kind: 'paths',
    title: reportWords.paths.title,
    alt: reportWords.paths.alt(rows),
    rows: rows.map((one) => ({ ...one, fit: one.fit === null ? null : ([one.fit[0], one.fit[1]] as const) })),
  };
}

function flipsList(context: ReportContext): FlatBlock {
  const { decision } = context;
  return list(
    words.changes,
    decision.flips
      .slice(0, SHOWN.flips)
      .map(({ changes, outcome }, at) =>
        item(
          `flip-${at}`,
          shortened(changes.map(({ label, to }) => `${label}: ${lowerFirst(to)}`).join(' and '), MOST.line),
          { aside: `→ ${labelOf(context, outcome)}`, glyph: { kind: 'path', value: outcome } },
        ),
      ),
    { empty: words.noFlips },
  );
}

/** What the room agreed to do first; a plan without actions names its first pieces of work. */
function actionsList(context: ReportContext): FlatBlock {
  const { workshop, plan } = context;
  const actions = inOrder(workshop.actions)
    .filter(([, { done }]) => !done)
    .map(([id, action]) => ({ id: id as string, ...action }))
    .toSorted((a, b) => ((a.due ?? '9') < (b.due ?? '9') ? -1 : (a.due ?? '9') > (b.due ?? '9') ? 1 : 0))
    .slice(0, SHOWN.actions);
  if (actions.length > 0) {
    return list(
      words.actions,
      actions.map(({ id, text, owner, due }) =>
        item(id, shortened(text, MOST.line), {
          aside: reportWords.joined([shortened(nameOf(context, owner), 40), dayOf(due)]),
        }),
      ),
      { ordered: true },
    );
  }
  return list(
    words.firstItems,
    plan.schedule.placed
      .toSorted((a, b) => a.start - b.start)
      .slice(0, SHOWN.actions)
      .map(({ item: { id, title, owner } }) =>
        item(id, shortened(title, MOST.line), { aside: shortened(owner, 40) }),
      ),
    { ordered: true, empty: words.noActions },
  );
}

function keepList({ plan, workshop }: ReportContext): FlatBlock {
  const reasons = new Map(inOrder(workshop.surface.parts).map(([, part]) => [part.name, part.reason]));
  return list(
    words.keep,
    plan.fields.keep.slice(0, SHOWN.beside).map(({ id, label, why }) =>
      item(id, shortened(label, MOST.line), {
        detail: shortened(reasons.get(label) || why, MOST.line),
        glyph: { kind: 'place', value: 'keep' },
      }),
    ),
    { empty: words.nothingKept },
  );
}

function deferredList({ plan }: ReportContext): FlatBlock {
  return list(
    words.deferred,
    plan.fields.defer.slice(0, SHOWN.beside).map(({ id, label, trigger }) =>
      item(id, shortened(label, MOST.line), {
        detail: shortened(trigger, MOST.line) || words.noTrigger,
        glyph: { kind: 'place', value: 'defer' },
      }),
    ),
    { empty: words.nothingDeferred },
  );
}
