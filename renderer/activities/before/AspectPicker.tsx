import { type KeyboardEvent, memo, useCallback, useDeferredValue, useMemo, useRef, useState } from 'react';
import type { Playbook } from '#shared/playbook/playbook.ts';
import { beforeStrings } from '#shared/strings/before.ts';
import type { AspectId } from '#shared/workshop/schema/ids.ts';
import { useConclusion } from '../../session/conclusion-context.ts';
import { usePart, useSession } from '../../session/session-context.ts';
import { useSend } from '../../session/use-send.ts';
import { Button } from '../../ui/Button.tsx';
import { Section } from '../../ui/Section.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './AspectPicker.module.css';
import { type AspectRow, aspectsView, firstFound } from './before-view.ts';

const words = beforeStrings.aspects;

const nothingSuggested: readonly never[] = [];

/** Which of the catalogue’s aspects matter here: by search, by group, or as earlier answers suggest. */
export function AspectPicker({ playbook }: { readonly playbook: Playbook }) {
  const session = useSession();
  const send = useSend();
  const picks = usePart('aspects');
  const suggestions = useConclusion().conclusion?.assessment.maturity.suggestions ?? nothingSuggested;
  const [search, setSearch] = useState('');
  const sought = useDeferredValue(search);
  const [focused, setFocused] = useState<AspectId>();
  const list = useRef<HTMLDivElement>(null);
  const view = useMemo(
    () => aspectsView(picks, playbook, suggestions, sought),
    [picks, playbook, suggestions, sought],
  );
  const rows = view.groups.flatMap((group) => group.rows);
  const tabStop = rows.some(({ id }) => id === focused) ? focused : rows[0]?.id;

  const toggle = useCallback(
    (id: AspectId) => {
      const isPicked = session.getState().workshop.aspects[id] !== undefined;
      send(
        isPicked
          ? { name: 'aspect.drop', payload: { id } }
          : { name: 'aspect.pick', payload: { id, item: {} } },
      );
    },
    [send, session],
  );

  function onSearchKey(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    const found = firstFound(aspectsView(picks, playbook, nothingSuggested, search));
    if (event.key === 'Enter' && search !== '' && found !== undefined) {
      toggle(found.id);
      setSearch('');
    } else if (event.key === 'Escape' && search !== '') setSearch('');
    else if (event.key === 'ArrowDown') list.current?.querySelector('input')?.focus();
    else return;
    event.preventDefault();
  }

  function onListKey(event: KeyboardEvent): void {
    const boxes = [...(list.current?.querySelectorAll('input') ?? [])];
    const at = boxes.findIndex((box) => box.contains(event.target as Node));
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || at < 0) return;
    event.preventDefault();
    boxes[(at + step + boxes.length) % boxes.length]?.focus();
  }

  return (
    <Section title={words.title} hint={words.what} aside={view.count}>
      {view.suggested.length === 0 ? null : (
        <div className={styles['suggested']}>
          <p className={styles['heading']}>{words.suggested}</p>
          <ul className={styles['chips']}>
            {view.suggested.map(({ id, label, because }) => (
              <li key={id}>
                <Button size="small" title={because} onClick={() => toggle(id)}>
                  + {label}
                </Button>
              </li>
            ))}
            {view.suggested.length < 2 ? null : (
              <li>
                <Button
                  size="small"
                  look="plain"
                  onClick={() =>
                    send({
                      name: 'aspect.pick-many',
                      payload: { items: view.suggested.map(({ id }) => ({ id, item: {} })) },
                    })
                  }
                >
                  {words.pickAll(view.suggested.length)}
                </Button>
              </li>
            )}
          </ul>
        </div>
      )}
      <div className={styles['search']}>
        <TextField
          type="search"
          label={words.search}
          placeholder={words.placeholder}
          autoComplete="off"
          value={search}
          onChange={({ target }) => setSearch(target.value)}
          onKeyDown={onSearchKey}
        />
        <p className={styles['hint']} role="status">
          {search === '' ? '' : rows.length === 0 ? words.none(sought) : words.hint}
        </p>
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: arrow keys of the boxes inside bubble to here */}
      <div ref={list} className={styles['groups']} onKeyDown={onListKey}>
        {view.groups.map(({ id, label, note, rows: inGroup }) => (
          <fieldset key={id} className={styles['group']}>
            <legend className={styles['legend']} title={note}>
              {label}
            </legend>
            {inGroup.map((row) => (
              <AspectBox
                key={row.id}
                id={row.id}
                label={row.label}
                picked={row.picked}
                inTabOrder={row.id === tabStop}
                onFocus={setFocused}
                onToggle={toggle}
              />
            ))}
          </fieldset>
        ))}
      </div>
    </Section>
  );
}

type AspectBoxProps = AspectRow & {
  readonly inTabOrder: boolean;
  readonly onFocus: (id: AspectId) => void;
  readonly onToggle: (id: AspectId) => void;
};

const AspectBox = memo(function AspectBox(props: AspectBoxProps) {
  const { id, label, picked, inTabOrder, onFocus, onToggle } = props;
  return (
    <label className={styles['aspect']}>
      <input
        type="checkbox"
        checked={picked}
        tabIndex={inTabOrder ? 0 : -1}
        onFocus={() => onFocus(id)}
        onChange={() => onToggle(id)}
      />
      <span>{label}</span>
    </label>
  );
});
