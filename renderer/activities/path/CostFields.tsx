import { useEffect, useState } from 'react';
import type { PathId } from '#shared/playbook/ids.ts';
import { pathStrings as words } from '#shared/strings/path.ts';
import type { Estimate } from '#shared/workshop/schema/primitives.ts';
import { useSend } from '../../session/use-send.ts';
import { EditableNumber } from '../../ui/EditableNumber.tsx';
import styles from './Cost.module.css';
import {
  type CostKind,
  costCommand,
  type DraftEstimate,
  estimateState,
  noEstimate,
  POINTS,
} from './cost-view.ts';

type CostFieldsProps = {
  readonly path: PathId;
  readonly label: string;
  readonly kind: CostKind;
  readonly title: string;
  readonly value: Estimate | null;
};

/** Three cells of one estimate. What is half typed stays here until it is whole. */
export function CostFields({ path, label, kind, title, value }: CostFieldsProps) {
  const send = useSend();
  const [draft, setDraft] = useState<DraftEstimate>(value ?? noEstimate);
  useEffect(() => {
    if (value !== null) setDraft(value);
  }, [value]);
  const state = estimateState(draft);
  const note =
    state.kind === 'wrong-order' ? words.cost.order : state.kind === 'partial' ? words.cost.missing : '';

  function change(next: DraftEstimate): void {
    setDraft(next);
    send(costCommand(path, kind, value, next));
  }

  return POINTS.map((point, at) => (
    <td key={point} className={styles['cell']}>
      <EditableNumber
        label={words.cost.field(label, title, words.cost[point].toLowerCase())}
        labelHidden
        value={draft[point]}
        min={0}
        max={1e9}
        problem={words.cost.number}
        onCommit={(typed) => change({ ...draft, [point]: typed })}
      />
      {at === 0 && note !== '' ? (
        <p className={state.kind === 'wrong-order' ? styles['wrong'] : styles['note']} role="status">
          {note}
        </p>
      ) : null}
    </td>
  ));
}
