import { type KeyboardEvent, useRef } from 'react';
import type { Playbook } from '#shared/playbook/playbook.ts';
import { coreStrings as words } from '#shared/strings/core.ts';
import { AttachArea } from '../../attachments/AttachArea.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import styles from './Core.module.css';
import { CoreItem } from './CoreItem.tsx';
import { CoreOverview } from './CoreOverview.tsx';
import { actionOf } from './core-actions.ts';
import { attachTargetOf, topicWith } from './core-view.ts';
import { useCore } from './use-core.ts';

/** One area large, the other four in sight: as a picture, as a list, and as the way to them. */
export function CoreView({ playbook }: { readonly playbook: Playbook }) {
  const page = useRef<HTMLDivElement>(null);
  const { view, selected, events, act } = useCore(playbook, page);
  const topic = topicWith(view, selected);
  if (topic === undefined) return null;

  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (isField(event.target) && event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const row = topic?.rows.find(({ key }) => key === rowAround(event.target));
    const action = row === undefined ? undefined : actionOf(row, event.key);
    if (row === undefined || action === undefined) return;
    event.preventDefault();
    act(row, action);
  }

  return (
    <div className={styles['core']} ref={page}>
      <section className={styles['area']} aria-labelledby="core-area" onKeyDown={onKeyDown}>
        <header className={styles['head']}>
          <h2 className={styles['name']} id="core-area">
            {topic.label}
          </h2>
          <p className={styles['counted']}>
            {topic.isWhole ? words.wholeOn : words.counted(topic.answered, topic.asked)}
          </p>
        </header>
        <p className={styles['help']}>{topic.help}</p>
        <AttachArea selected={attachTargetOf(topic.rows.find(({ key }) => key === selected))}>
          <ul>
            {topic.rows.map((row) => (
              <CoreItem
                key={row.key}
                row={row}
                open={row.key === selected}
                playbook={playbook}
                events={events}
              />
            ))}
          </ul>
        </AttachArea>
        <p className={styles['hints']} aria-hidden="true">
          <Kbd>0</Kbd>–<Kbd>4</Kbd> {words.hint.score} · <Kbd>↑</Kbd> <Kbd>↓</Kbd> {words.hint.arrows} ·{' '}
          <Kbd>←</Kbd> <Kbd>→</Kbd> {words.hint.areas} · <Kbd>A</Kbd> {words.hint.whole}
        </p>
      </section>
      <CoreOverview view={view} current={topic.id} playbook={playbook} onSelect={events.select} />
    </div>
  );
}

function rowAround(target: EventTarget): string | undefined {
  return target instanceof HTMLElement
    ? target.closest<HTMLElement>('[data-row]')?.dataset['row']
    : undefined;
}

/** Letters typed there are text; up and down lead on from a field of one line. */
function isField(target: EventTarget): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}
