import { Check, MoreHorizontal, PanelLeft, PanelRight, Redo2, Undo2 } from 'lucide-react';
import { assertNever } from '#shared/base/assert-never.ts';
import { shellStrings as words } from '#shared/strings/shell.ts';
import { sayShortcut } from '../actions/say-shortcut.ts';
import { SHORTCUTS } from '../actions/shortcuts.ts';
import { tourPlace } from '../help/tour-places.ts';
import { useSelected, useSession } from '../session/session-context.ts';
import type { Role, SaveState } from '../session/session-state.ts';
import { clockTime } from '../times/show-time.ts';
import { ActionMenu, type MenuAction } from '../ui/ActionMenu.tsx';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { joinClasses } from '../ui/join-classes.ts';
import { Tip } from '../ui/Tip.tsx';
import { fileSign } from './file-sign.ts';
import type { FileActions } from './use-file-actions.ts';
import styles from './WorkBar.module.css';

type WorkBarProps = {
  readonly files: FileActions;
  readonly onExport: () => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly railShown: boolean;
  readonly meaningShown: boolean;
  readonly onToggleRail: () => void;
  readonly onToggleMeaning: () => void;
  readonly menu: readonly MenuAction[];
};

/** The signs that are always in sight: whether the work is safe, whether the file has it, and what to do with it. */
export function WorkBar(props: WorkBarProps) {
  const { files, onExport, onUndo, onRedo, railShown, meaningShown, onToggleRail, onToggleMeaning, menu } =
    props;
  return (
    <div className={styles['bar']}>
      <IconButton
        icon={PanelLeft}
        label={railShown ? words.hideRail : words.showRail}
        keys={sayShortcut(SHORTCUTS.toggleRail)}
        onClick={onToggleRail}
      />
      <div className={styles['signs']}>
        <SaveSign />
        <FileSign />
      </div>
      <IconButton icon={Undo2} label={words.undo.undo} keys={sayShortcut(SHORTCUTS.undo)} onClick={onUndo} />
      <IconButton icon={Redo2} label={words.undo.redo} keys={sayShortcut(SHORTCUTS.redo)} onClick={onRedo} />
      <Tip text={words.file.save} keys={sayShortcut(SHORTCUTS.save)}>
        <Button size="small" onClick={files.save}>
          {words.file.save}
        </Button>
      </Tip>
      <Tip text={words.file.export} keys={sayShortcut(SHORTCUTS.exportReport)}>
        <Button size="small" onClick={onExport}>
          {words.file.export}
        </Button>
      </Tip>
      <ActionMenu
        trigger={<IconButton {...tourPlace('more')} icon={MoreHorizontal} label={words.more} />}
        actions={menu}
      />
      <IconButton
        icon={PanelRight}
        label={meaningShown ? words.hideMeaning : words.showMeaning}
        keys={sayShortcut(SHORTCUTS.toggleMeaning)}
        onClick={onToggleMeaning}
      />
    </div>
  );
}

function SaveSign() {
  const session = useSession();
  const save = useSelected((state) => state.save);
  const role = useSelected((state) => state.role);
  return (
    <span {...tourPlace('saved')} className={styles['save']} role="status" data-save={save.kind}>
      {save.kind === 'failed' ? (
        <>
          <span className={styles['failed']}>{words.save.failed}</span>{' '}
          <Button size="small" onClick={session.retrySave}>
            {words.save.retry}
          </Button>
        </>
      ) : (
        <span className={styles['saved']}>
          {save.kind === 'saved' ? <Check size={14} aria-hidden /> : null}
          {saidOf(save, role)}
        </span>
      )}
    </span>
  );
}

function FileSign() {
  const file = useSelected((state) => state.file);
  const seq = useSelected((state) => state.seq);
  const { behind, text } = fileSign(file, seq);
  return <span className={joinClasses(styles['file'], behind && styles['behind'])}>{text}</span>;
}

function saidOf(save: Exclude<SaveState, { kind: 'failed' }>, role: Role): string {
  switch (save.kind) {
    case 'saving':
      return words.save.saving;
    case 'saved':
      return role === 'follower'
        ? words.save.savedThere(clockTime(save.at))
        : words.save.saved(clockTime(save.at));
    default:
      return assertNever(save);
  }
}
