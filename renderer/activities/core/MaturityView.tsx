import { type KeyboardEvent, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { cellOverrides } from '#shared/assessment/maturity-cells.ts';
import type { Playbook } from '#shared/playbook/playbook.ts';
import { maturityStrings as words } from '#shared/strings/maturity.ts';
import type { AspectId } from '#shared/workshop/schema/ids.ts';
import { useConclusion } from '../../session/conclusion-context.ts';
import { useWorkshop } from '../../session/session-context.ts';
import { useSend } from '../../session/use-send.ts';
import { useWantedItem } from '../../session/wanted-item.ts';
import { Kbd } from '../../ui/Kbd.tsx';
import { Teach } from '../../ui/Teach.tsx';
import { AddAspect } from './AddAspect.tsx';
import { AspectRow } from './AspectRow.tsx';
import { HeatLegend } from './HeatLegend.tsx';
import styles from './Maturity.module.css';
import { maturityKey, maturityView, type Standing, standCommand } from './maturity-view.ts';
import { StageTarget } from './StageTarget.tsx';

/** How far each aspect is built against how far it should be: a heat map that is filled with one key a row. */
export function MaturityView({ playbook }: { readonly playbook: Playbook }) {
  const workshop = useWorkshop();
  const assessed = useConclusion().conclusion?.assessment.maturity;
  const send = useSend();
  const { aspects } = workshop;
  const target = workshop.frame.maturityTarget ?? assessed?.target ?? null;
  const overrides = useMemo(() => cellOverrides(workshop, playbook), [workshop, playbook]);
  const view = useMemo(
    () => maturityView({ aspects, overrides, target, playbook }),
    [aspects, overrides, target, playbook],
  );
  const wanted = useWantedItem();
  const [chosen, setChosen] = useState<AspectId>();
  const table = useRef<HTMLTableElement>(null);
  const focusOn = useRef<AspectId | undefined>(undefined);
  const { rows } = view;
  const first = rows.find(({ id }) => id === wanted) ?? rows.find(({ stands }) => stands === null) ?? rows[0];
  const tabStop = rows.some(({ id }) => id === chosen) ? chosen : first?.id;

  useLayoutEffect(() => {
    const id = focusOn.current;
    const row = id === undefined ? null : table.current?.querySelector<HTMLElement>(`[data-aspect="${id}"]`);
    if (row === null || row === undefined) return;
    focusOn.current = undefined;
    row.querySelector('button')?.focus({ preventScroll: true });
    row.scrollIntoView({ block: 'nearest' });
  });

  const take = useCallback((id: AspectId | undefined): void => {
    if (id === undefined) return;
    focusOn.current = id;
    setChosen(id);
  }, []);

  const stand = useCallback(
    (id: AspectId, stands: Standing | null): void => void send(standCommand(id, stands)),
    [send],
  );

  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof HTMLElement)) return;
    const at = rows.findIndex(({ id }) => id === rowAround(event.target));
    const row = rows[at];
    const action = maturityKey(event.key);
    if (row === undefined || action === undefined) return;
    event.preventDefault();
    switch (action.kind) {
      case 'stand':
        stand(row.id, action.stands);
        take(action.stands === null ? row.id : (rows[at + 1] ?? row).id);
        break;
      case 'move':
        take((rows[at + action.by] ?? row).id);
        break;
      case 'end':
        take(rows.at(action.which === 'first' ? 0 : -1)?.id);
        break;
      case 'drop':
        take((rows[at + 1] ?? rows[at - 1])?.id);
        send({ name: 'aspect.drop', payload: { id: row.id } });
    }
  }

  return (
    <div className={styles['maturity']}>
      <div className={styles['tools']}>
        <StageTarget
          playbook={playbook}
          picked={workshop.frame.maturityTarget}
          target={target}
          reason={assessed?.targetReason}
        />
        <AddAspect aspects={aspects} suggestions={assessed?.suggestions} playbook={playbook} onAdded={take} />
      </div>
      {rows.length === 0 ? (
        <Teach {...words.empty} />
      ) : (
        <>
          <HeatLegend summary={view.summary} />
          {/* biome-ignore lint/a11y/noStaticElementInteractions: keys of the rows inside, which hold buttons, bubble to here */}
          <div onKeyDown={onKeyDown}>
            <table className={styles['table']} ref={table} aria-label={words.table}>
              <thead>
                <tr>
                  <th scope="col">{words.aspect}</th>
                  <th scope="col" className={styles['zero']}>
                    <Kbd>0</Kbd>
                    <span className={styles['stage']}>{words.nothing}</span>
                  </th>
                  {playbook.maturity.stages.map((stage, index) => (
                    <th
                      key={stage.id}
                      scope="col"
                      className={stage.id === target ? styles['targetHead'] : undefined}
                      title={stage.question}
                    >
                      <Kbd>{String(index + 1)}</Kbd>
                      <span className={styles['stage']}>
                        {stage.id === target ? words.targetColumn(stage.label) : stage.label}
                      </span>
                    </th>
                  ))}
                  <th scope="col" className={styles['gapHead']}>
                    {words.gap}
                  </th>
                </tr>
              </thead>
              {view.groups.map((group) => (
                <tbody key={group.id}>
                  <tr className={styles['group']}>
                    <th scope="rowgroup" colSpan={8}>
                      <span className={styles['groupName']}>{group.label}</span>{' '}
                      <span className={styles['groupNote']}>{group.note}</span>
                    </th>
                  </tr>
                  {group.rows.map((row) => (
                    <AspectRow key={row.id} row={row} inTabOrder={row.id === tabStop} onStand={stand} />
                  ))}
                </tbody>
              ))}
            </table>
          </div>
          <p className={styles['hints']} aria-hidden="true">
            <Kbd>0</Kbd>–<Kbd>5</Kbd> {words.keys} · <Kbd>U</Kbd> {words.keysClear} · <Kbd>Delete</Kbd>{' '}
            {words.keysDrop}
          </p>
        </>
      )}
    </div>
  );
}

function rowAround(target: EventTarget): string | undefined {
  return target instanceof HTMLElement
    ? target.closest<HTMLElement>('[data-aspect]')?.dataset['aspect']
    : undefined;
}
