import { useState } from 'react';
import type { ConditionFinding, PathFinding } from '#shared/decision/decision.ts';
import type { PathId } from '#shared/playbook/ids.ts';
import type { Playbook } from '#shared/playbook/playbook.ts';
import { percent } from '#shared/strings/numbers.ts';
import { pathStrings as words } from '#shared/strings/path.ts';
import { conditionId } from '#shared/workshop/schema/ids.ts';
import { ReasonText } from '../../reasons/ReasonText.tsx';
import { useSend } from '../../session/use-send.ts';
import { Button } from '../../ui/Button.tsx';
import { Hidden } from '../../ui/Hidden.tsx';
import { IntervalBar } from '../../ui/IntervalBar.tsx';
import { PathGlyph } from '../../ui/PathGlyph.tsx';
import { Section } from '../../ui/Section.tsx';
import { AssertForm } from './AssertForm.tsx';
import styles from './Conditions.module.css';
import { rangeSaid } from './path-view.ts';

type ConditionRowsProps = { readonly paths: readonly PathFinding[]; readonly playbook: Playbook };

/** The conditions of each path as ranges, each with what feeds it, and a way to state it directly with a reason. */
export function ConditionRows({ paths, playbook }: ConditionRowsProps) {
  const [asserting, setAsserting] = useState<string>();
  return (
    <Section title={words.conditions.title} hint={words.conditions.hint}>
      {paths.map((path) => (
        <section key={path.id} className={styles['group']} aria-label={path.label}>
          <h3 className={styles['path']}>
            <PathGlyph outcome={path.id} size={12} /> {path.label}
          </h3>
          <ul>
            {path.conditions.map((condition) => (
              <ConditionRow
                key={condition.id}
                condition={condition}
                path={path.id}
                playbook={playbook}
                open={asserting === condition.id}
                onOpen={(open) => setAsserting(open ? condition.id : undefined)}
              />
            ))}
          </ul>
        </section>
      ))}
    </Section>
  );
}

type ConditionRowProps = {
  readonly condition: ConditionFinding;
  readonly path: PathId;
  readonly playbook: Playbook;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
};

function ConditionRow({ condition, path, playbook, open, onOpen }: ConditionRowProps) {
  const send = useSend();
  const { id, label, interval, asserted, reasons } = condition;
  const waits = words.conditions.waits(condition.open.length);
  return (
    <li className={styles['row']} data-item={id}>
      <div className={styles['line']}>
        <span className={styles['label']}>{label}</span>
        <span className={styles['bar']}>
          {interval === null ? (
            words.conditions.notApplicable
          ) : (
            <IntervalBar
              lo={interval[0]}
              hi={interval[1]}
              outcome={path}
              label={words.conditions.said(label, percent(interval[0]), percent(interval[1]))}
            />
          )}
        </span>
        <span className={styles['figure']} aria-hidden="true">
          {interval === null ? '' : rangeSaid(interval[0], interval[1])}
        </span>
        {asserted === null ? (
          <Button size="small" look="plain" aria-expanded={open} onClick={() => onOpen(!open)}>
            {words.conditions.assert}
            <Hidden>: {label}</Hidden>
          </Button>
        ) : (
          <Button
            size="small"
            onClick={() =>
              void send({ name: 'path.withdraw-assertion', payload: { condition: conditionId.parse(id) } })
            }
          >
            {words.conditions.withdraw}
          </Button>
        )}
      </div>
      <p className={styles['why']}>
        {reasons.map((reason) => (
          <ReasonText key={reason.sentence} reason={reason} playbook={playbook} />
        ))}
        {asserted === null ? null : (
          <span className={styles['asserted']} dir="auto">
            {words.conditions.asserted(percent(asserted.value))}: {asserted.reason}
          </span>
        )}
        {waits === '' || asserted !== null ? null : <span> · {waits}</span>}
      </p>
      {open && asserted === null ? (
        <AssertForm
          label={label}
          onDone={(value, reason) => {
            if (send({ name: 'path.assert', payload: { condition: conditionId.parse(id), value, reason } }))
              onOpen(false);
          }}
          onCancel={() => onOpen(false)}
        />
      ) : null}
    </li>
  );
}
