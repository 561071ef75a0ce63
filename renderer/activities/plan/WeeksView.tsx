import { type RefObject, useCallback, useMemo, useState } from 'react';
import type { StagePlan } from '#shared/plan/build-plan.ts';
import type { Playbook } from '#shared/playbook/playbook.ts';
import { planScreen } from '#shared/strings/plan-screen.ts';
import { planItemId } from '#shared/workshop/schema/ids.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';
import { AttachArea } from '../../attachments/AttachArea.tsx';
import { useLinksTo } from '../../session/use-links-to.ts';
import { useSend } from '../../session/use-send.ts';
import { Button } from '../../ui/Button.tsx';
import { Teach } from '../../ui/Teach.tsx';
import { Board } from './Board.tsx';
import { boardView } from './board-view.ts';
import { PlanTools } from './PlanTools.tsx';
import { RowEditor } from './RowEditor.tsx';
import { Suggestions } from './Suggestions.tsx';
import { TooMuch } from './TooMuch.tsx';
import { TriggerQuestion } from './TriggerQuestion.tsx';
import { useBoard } from './use-board.ts';
import styles from './Weeks.module.css';

const words = planScreen.weeks;

type WeeksViewProps = {
  readonly workshop: Pick<Workshop, 'plan' | 'people'>;
  readonly plan: StagePlan;
  readonly playbook: Playbook;
  readonly capture: RefObject<HTMLInputElement | null>;
};

/** The plan over its weeks, and what does not fit into them. */
export function WeeksView({ workshop, plan, playbook, capture }: WeeksViewProps) {
  const send = useSend();
  const linksTo = useLinksTo(playbook);
  const view = useMemo(() => boardView(workshop, plan), [workshop, plan]);
  const actions = useBoard(view, plan, workshop.plan.dropped);
  const [open, setOpen] = useState<string>();
  const [asked, setAsked] = useState<{ readonly id: string; readonly title: string }>();
  const { weeks } = view;
  const { longest } = playbook.plan.weeks;

  const putOff = useCallback(
    (row: { readonly id: string; readonly own: boolean; readonly title: string }) => {
      setOpen(undefined);
      actions.putInto(row, 'defer');
      setAsked({ id: row.id, title: row.title });
    },
    [actions],
  );
  const isOwn = (id: string): boolean => Object.hasOwn(workshop.plan.items, id);

  return (
    <AttachArea
      selected={
        open !== undefined && isOwn(open) ? { kind: 'plan-item', id: planItemId.parse(open) } : undefined
      }
    >
      <PlanTools
        plan={workshop.plan}
        weeks={weeks}
        limits={playbook.plan.weeks}
        peopleInRoom={plan.capacity.kind === 'known' ? plan.capacity.people : null}
      />
      {view.onlyProposed && view.rows.length > 0 ? (
        <div className={styles['filled']}>
          <p>{words.filled(view.rows.length)}</p>
          <Button size="small" onClick={() => actions.take(view.rows.map(({ id }) => id))}>
            {words.takeAll}
          </Button>
        </div>
      ) : null}
      {asked === undefined ? null : (
        <TriggerQuestion
          key={asked.id}
          title={asked.title}
          onSkip={() => setAsked(undefined)}
          onKeep={(trigger) => {
            send({
              name: 'plan.edit-item',
              payload: { id: planItemId.parse(asked.id), changes: { trigger } },
            });
            setAsked(undefined);
          }}
        />
      )}
      {plan.capacity.kind === 'known' && plan.capacity.excess > 0 ? (
        <TooMuch
          capacity={plan.capacity}
          onPutOff={(id, title) => putOff({ id, title, own: isOwn(id) })}
          onAddWeek={
            weeks >= longest
              ? undefined
              : () => void send({ name: 'plan.edit', payload: { changes: { weeks: weeks + 1 } } })
          }
        />
      ) : null}
      {view.rows.length === 0 ? (
        <Teach title={words.empty} text={words.emptyText} example={words.emptyExample} />
      ) : (
        <Board
          view={view}
          startsOn={workshop.plan.startsOn}
          stopWeek={workshop.plan.stopRule.week ?? plan.fields.release.stopRule.week}
          open={open}
          onOpen={setOpen}
          actions={actions}
          onPutOff={putOff}
          capture={capture}
          editorOf={(row) => (
            <RowEditor
              row={row}
              others={view.rows}
              weeks={weeks}
              playbook={playbook}
              links={linksTo(row.answers)}
              actions={actions}
              onPutOff={putOff}
            />
          )}
        />
      )}
      <Suggestions items={view.onlyProposed ? [] : plan.suggestions} actions={actions} />
    </AttachArea>
  );
}
