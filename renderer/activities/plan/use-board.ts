import { useMemo, useRef } from 'react';
import type { StagePlan } from '#shared/plan/build-plan.ts';
import type { BuildItQuestionId } from '#shared/playbook/ids.ts';
import { planScreen } from '#shared/strings/plan-screen.ts';
import { planItemId } from '#shared/workshop/schema/ids.ts';
import { useSend } from '../../session/use-send.ts';
import { useSay } from '../../ui/Toasts.tsx';
import { type BoardRow, type BoardView, grownTo, movedTo } from './board-view.ts';
import { type ItemChanges, takeCommand, takeWith } from './plan-actions.ts';

const words = planScreen.weeks;

export type BoardActions = {
  readonly edit: (row: BoardRow, changes: ItemChanges) => void;
  /** By weeks; says where it stands now, because a bar that moves says nothing to ears. */
  readonly move: (row: BoardRow, by: number) => void;
  readonly grow: (row: BoardRow, by: number) => void;
  readonly answer: (row: BoardRow, question: BuildItQuestionId, answer: 'yes' | 'no' | null) => void;
  readonly putInto: (row: Pick<BoardRow, 'id' | 'own'>, field: 'keep' | 'defer') => void;
  readonly remove: (row: Pick<BoardRow, 'id' | 'own'>) => void;
  readonly reorder: (row: BoardRow, by: -1 | 1) => void;
  /** Proposals become the room’s own. */
  readonly take: (ids: readonly string[]) => void;
};

/** What can be done to the bars. Changing a proposal takes the proposed plan in hand first. */
export function useBoard(view: BoardView, plan: StagePlan, dropped: readonly string[]): BoardActions {
  const send = useSend();
  const say = useSay();
  const latest = useRef({ view, plan, dropped });
  latest.current = { view, plan, dropped };

  return useMemo((): BoardActions => {
    const proposals = () => latest.current.plan.items.filter(({ from }) => from === 'proposal');
    const onBoard = () => {
      const ids = new Set(latest.current.view.rows.map(({ id }) => id));
      return proposals().filter(({ id }) => ids.has(id));
    };
    function edit({ id, own }: Pick<BoardRow, 'id' | 'own'>, changes: ItemChanges): boolean {
      return own
        ? send({ name: 'plan.edit-item', payload: { id: planItemId.parse(id), changes } })
        : send(takeWith(onBoard(), id, changes));
    }
    return {
      edit,
      move: (row, by) => {
        const start = movedTo(row, by, latest.current.view.weeks);
        if (start === row.start) return;
        if (edit(row, { start })) say(words.placed(row.title, words.bar(start, start + row.length - 1)));
      },
      grow: (row, by) => {
        const length = grownTo(row, by, latest.current.view.weeks);
        if (length === row.length) return;
        // It grows where it stands, also where the plan had placed it.
        if (edit(row, { start: row.start, weeks: length }))
          say(words.placed(row.title, words.bar(row.start, row.start + length - 1)));
      },
      answer: (row, question, answer) => {
        if (row.own)
          send({ name: 'plan.test-item', payload: { id: planItemId.parse(row.id), question, answer } });
        else if (answer !== null) edit(row, { test: { [question]: answer } });
      },
      putInto: (row, field) => void edit(row, { field }),
      remove: ({ id, own }) => {
        if (own) send({ name: 'plan.remove-item', payload: { id: planItemId.parse(id) } });
        else
          send({
            name: 'plan.edit',
            payload: { changes: { dropped: [...new Set([...latest.current.dropped, id])] } },
          });
      },
      reorder: (row, by) => {
        const ids = latest.current.view.rows.map(({ id }) => id);
        const at = ids.indexOf(row.id);
        const after = by === 1 ? ids[at + 1] : (ids[at - 2] ?? null);
        if (!row.own || after === undefined || (by === -1 && at < 1)) return;
        send({
          name: 'plan.move-item',
          payload: { id: planItemId.parse(row.id), after: after === null ? null : planItemId.parse(after) },
        });
      },
      take: (ids) => {
        const wanted = new Set(ids);
        send(takeCommand(proposals().filter(({ id }) => wanted.has(id))));
      },
    };
  }, [send, say]);
}
