import { assertNever } from '#shared/base/assert-never.ts';
import { libraryStrings as words } from '#shared/strings/library.ts';
import type { MenuAction } from '../ui/ActionMenu.tsx';
import type { ListShelf } from './library-view.ts';

export type RowAction =
  | 'tags'
  | 'next'
  | 'compare-last'
  | 'compare'
  | 'duplicate'
  | 'archive'
  | 'trash'
  | 'restore'
  | 'erase';

const LABELS: Readonly<Record<Exclude<RowAction, 'restore'>, string>> = {
  tags: words.editTags,
  next: words.next,
  'compare-last': words.compareLast,
  compare: words.compare,
  duplicate: words.duplicate,
  archive: words.archive,
  trash: words.trash,
  erase: words.erase,
};

/** What can be done with a workshop where it stands. */
export function rowActions(
  shelf: ListShelf,
  hasLast: boolean,
  run: (action: RowAction) => void,
): readonly MenuAction[] {
  const action = (id: Exclude<RowAction, 'restore'>): MenuAction => ({
    kind: 'action',
    id,
    label: LABELS[id],
    ...(id === 'trash' ? { keys: 'Del' } : {}),
    run: () => run(id),
  });
  const restore = (label: string): MenuAction => ({
    kind: 'action',
    id: 'restore',
    label,
    run: () => run('restore'),
  });
  const line = (id: string): MenuAction => ({ kind: 'line', id });
  const over = [
    action('next'),
    ...(hasLast ? [action('compare-last')] : []),
    action('compare'),
    line('line-1'),
    action('tags'),
    action('duplicate'),
  ];
  switch (shelf) {
    case 'current':
      return [...over, action('archive'), line('line-2'), action('trash')];
    case 'archived':
      return [restore(words.unarchive), line('line-0'), ...over, line('line-2'), action('trash')];
    case 'trashed':
      return [restore(words.restore), line('line-1'), action('erase')];
    default:
      return assertNever(shelf);
  }
}
