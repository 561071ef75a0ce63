import { Autocomplete } from '@base-ui/react/autocomplete';
import { Dialog } from '@base-ui/react/dialog';
import { useMemo, useState } from 'react';
import type { StepId } from '#shared/playbook/ids.ts';
import type { Playbook } from '#shared/playbook/playbook.ts';
import { actionStrings as words } from '#shared/strings/actions.ts';
import { ACTION_GROUPS, type Action } from '../actions/action.ts';
import { sayShortcut } from '../actions/say-shortcut.ts';
import { useWorkshop } from '../session/session-context.ts';
import { Kbd } from '../ui/Kbd.tsx';
import styles from './CommandPalette.module.css';
import { findable } from './findable.ts';
import { fold, rankMatches } from './rank-matches.ts';

type CommandPaletteProps = {
  readonly actions: readonly Action[];
  readonly playbook: Playbook;
  readonly onShow: (step: StepId, itemId: string) => void;
  readonly onTerm: (term: string) => void;
  readonly onClose: () => void;
};

type Entry = {
  readonly key: string;
  readonly group: keyof typeof words.groups;
  readonly text: string;
  readonly more: string;
  readonly side: string;
  readonly run: () => void;
};

type EntryGroup = { readonly label: string; readonly items: readonly Entry[] };

/** More than a screen of results is read by nobody. */
const MOST = 30;

/** Every action with its keys, every step, and every item of the workshop, found by a few letters. */
export function CommandPalette(props: CommandPaletteProps) {
  const { actions, playbook, onShow, onTerm, onClose } = props;
  const workshop = useWorkshop();
  const [query, setQuery] = useState('');

  const entries = useMemo((): readonly Entry[] => {
    const stepLabels = new Map(playbook.room.steps.map(({ id, label }) => [id, label]));
    return [
      ...ACTION_GROUPS.flatMap((group) => actions.filter((action) => action.group === group)).map(
        (action) => ({
          key: `action ${action.id}`,
          group: action.group,
          text: action.label,
          more: words.groups[action.group],
          side: action.shortcut === undefined ? (action.letter ?? '') : sayShortcut(action.shortcut),
          run: action.run,
        }),
      ),
      ...findable(workshop, playbook).map((item) => ({
        key: `${item.kind} ${item.id}`,
        group: 'item' as const,
        text: item.text,
        more: item.more,
        side: words.palette.inStep(words.kinds[item.kind], stepLabels.get(item.step) ?? item.step),
        run: () => onShow(item.step, item.id),
      })),
      ...playbook.glossary.map(({ term, meaning }) => ({
        key: `term ${term}`,
        group: 'term' as const,
        text: term,
        more: meaning,
        side: words.kinds.term,
        run: () => onTerm(term),
      })),
    ];
  }, [actions, workshop, playbook, onShow, onTerm]);

  const folded = useMemo(() => fold(entries), [entries]);
  const groups = useMemo((): readonly EntryGroup[] => {
    const found =
      query.trim() === ''
        ? entries.filter(({ group }) => group !== 'item' && group !== 'term')
        : rankMatches(query, folded, MOST);
    const order = [...new Set(found.map(({ group }) => group))];
    return order.map((group) => ({
      label: words.groups[group],
      items: found.filter((entry) => entry.group === group),
    }));
  }, [query, entries, folded]);

  function take(entry: Entry): void {
    onClose();
    // The dialog gives the focus back first; what the action does with it then stays.
    requestAnimationFrame(entry.run);
  }

  return (
    <Dialog.Root open onOpenChange={(open) => (open ? undefined : onClose())}>
      <Dialog.Portal>
        <Dialog.Backdrop className={styles['backdrop']} />
        <Dialog.Popup className={styles['popup']} aria-label={words.palette.title}>
          <Autocomplete.Root
            open
            inline
            items={groups}
            filter={null}
            autoHighlight="always"
            keepHighlight
            value={query}
            onValueChange={setQuery}
            itemToStringValue={(entry: Entry) => entry.text}
          >
            <Autocomplete.Input
              className={styles['input']}
              aria-label={words.palette.title}
              placeholder={words.palette.placeholder}
            />
            <Autocomplete.Empty className={styles['empty']}>{words.palette.nothing}</Autocomplete.Empty>
            <Autocomplete.List className={styles['list']}>
              {(group: EntryGroup) => (
                <Autocomplete.Group key={group.label} items={group.items}>
                  <Autocomplete.GroupLabel className={styles['label']}>{group.label}</Autocomplete.GroupLabel>
                  <Autocomplete.Collection>
                    {(entry: Entry) => (
                      <Autocomplete.Item
                        key={entry.key}
                        value={entry}
                        className={styles['item']}
                        onClick={() => take(entry)}
                      >
                        <span className={styles['text']} dir="auto">
                          {entry.text}
                        </span>
                        {entry.side === '' ? null : entry.group === 'item' || entry.group === 'term' ? (
                          <span className={styles['side']}>{entry.side}</span>
                        ) : (
                          <Kbd>{entry.side}</Kbd>
                        )}
                      </Autocomplete.Item>
                    )}
                  </Autocomplete.Collection>
                </Autocomplete.Group>
              )}
            </Autocomplete.List>
          </Autocomplete.Root>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
