import { z } from 'zod';
import { FACT_IDS, RISK_IDS, STAGE_IDS, STAKE_IDS } from '#shared/playbook/ids.ts';
import { HISTORY } from '#shared/strings/history.ts';
import { factsSchema, frameSchema } from '#shared/workshop/schema/frame.ts';
import { personId } from '#shared/workshop/schema/ids.ts';
import { line, yesNo } from '#shared/workshop/schema/primitives.ts';
import { editPart } from './answer-command.ts';
import { defineCommand } from './define-command.ts';

const frame = frameSchema.unwrap();
const facts = factsSchema.unwrap().shape;
const factValue = facts.growth.unwrap().shape.value.unwrap();

export const frameCommands = {
  'frame.edit': editPart(['frame'], frame, [
    'context',
    'notExamined',
    'stageNow',
    'stageNext',
    'question',
    'works',
    'maturityTarget',
    'activeUsers',
    'usesAi',
    'isolatedQuestion',
    'claimsRepeatUse',
    'decisionOwner',
  ]),
  'frame.check-ai': editPart(['frame', 'aiChecks'], frame.shape.aiChecks.unwrap(), [
    'accurate',
    'fast',
    'costEffective',
  ]),
  /** What one person picked, blind; null takes it back. */
  'frame.pick-question': defineCommand({
    payload: z.strictObject({ person: personId, stage: z.enum(STAGE_IDS).nullable() }),
    undoable: false,
    apply: (draft, { person, stage }) => {
      if (stage === null) delete draft.frame.questionPicks[person];
      else draft.frame.questionPicks[person] = stage;
      // From the first pick on nothing shows before it is revealed, whatever was agreed before.
      draft.frame.picksRevealed ??= false;
      return undefined;
    },
    // Whose pick it was stays out of the history: it was given blind.
    say: () => HISTORY.questionPicked,
  }),
  /** Shows the picks of everybody at once, or hides them again for another round. */
  'frame.reveal-picks': defineCommand({
    payload: z.strictObject({ revealed: z.boolean() }),
    undoable: false,
    apply: (draft, { revealed }) => {
      draft.frame.picksRevealed = revealed;
      return undefined;
    },
    say: ({ revealed }) => (revealed ? HISTORY.picksRevealed : HISTORY.picksHidden),
  }),
  'frame.set-risk': defineCommand({
    payload: z.strictObject({
      risk: z.enum(RISK_IDS),
      state: frame.shape.risks.unwrap().valueType.nullable(),
    }),
    undoable: true,
    apply: (draft, { risk, state }) => {
      if (state === null) delete draft.frame.risks[risk];
      else draft.frame.risks[risk] = state;
      return undefined;
    },
  }),
  'frame.set-stake': defineCommand({
    payload: z.strictObject({ stake: z.enum(STAKE_IDS), answer: yesNo.nullable() }),
    undoable: true,
    apply: (draft, { stake, answer }) => {
      if (answer === null) delete draft.frame.stakes[stake];
      else draft.frame.stakes[stake] = answer;
      return undefined;
    },
  }),
  /** “Declining” is an answer to growth only; the document’s rules refuse it elsewhere. */
  'fact.answer': defineCommand({
    payload: z.strictObject({
      fact: z.enum(FACT_IDS),
      value: factValue.exactOptional(),
      note: line.unwrap().exactOptional(),
    }),
    undoable: true,
    apply: (draft, { fact, ...changes }) => {
      Object.assign(draft.facts[fact], changes);
      return undefined;
    },
  }),
} as const;
