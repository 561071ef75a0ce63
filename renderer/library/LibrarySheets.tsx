import { assertNever } from '#shared/base/assert-never.ts';
import type { LibraryRow } from '../persistence/database.ts';
import { ComparePicker } from './ComparePicker.tsx';
import { EraseSheet } from './EraseSheet.tsx';
import { TagsSheet } from './TagsSheet.tsx';
import type { RowActions } from './use-row-actions.ts';

type LibrarySheetsProps = {
  readonly actions: RowActions;
  readonly rows: readonly LibraryRow[];
};

/** The question that is open, if one is. */
export function LibrarySheets({ actions, rows }: LibrarySheetsProps) {
  const { asking, close } = actions;
  if (asking.kind === 'nothing') return null;
  const { kind, workshop } = asking;
  switch (kind) {
    case 'tags':
      return (
        <TagsSheet
          workshop={workshop}
          known={[...new Set(rows.flatMap(({ tags }) => tags))].sort()}
          onKeep={(tags) => void actions.keepTags(workshop, tags)}
          onClose={close}
        />
      );
    case 'compare':
      return (
        <ComparePicker
          workshop={workshop}
          rows={rows}
          onPick={(id) => actions.compare(workshop.id, id)}
          onClose={close}
        />
      );
    case 'erase':
      return <EraseSheet workshop={workshop} onErase={() => void actions.erase(workshop)} onClose={close} />;
    default:
      return assertNever(kind);
  }
}
