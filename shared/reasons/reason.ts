/** An answer of the room as a conclusion names it: the item's id and what was said, in words. */
export type AnswerRef = {
  readonly id: string;
  readonly label: string;
  readonly said: string;
};

/** The rule that drew a conclusion, with the playbook and version it stands in. */
export type RuleRef = {
  readonly id: string;
  readonly playbook: string;
  readonly version: string;
};

/**
 * Why something is concluded: one sentence for people, the answers it rests on, and the rule that made it.
 * Screens, the report and the command line all show this same value.
 */
export type Reason = {
  readonly sentence: string;
  readonly answers: readonly AnswerRef[];
  readonly rule: RuleRef;
};
