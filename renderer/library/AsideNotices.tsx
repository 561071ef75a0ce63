import { libraryStrings } from '#shared/strings/library.ts';
import type { WorkshopId } from '#shared/workshop/schema/ids.ts';
import type { LibraryRow } from '../persistence/database.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';

const words = libraryStrings.aside;

type AsideNoticesProps = {
  readonly rows: readonly LibraryRow[];
  readonly onRestore: (id: WorkshopId) => void;
  readonly onExport: (id: WorkshopId) => void;
  readonly onErase: (row: LibraryRow) => void;
};

/** What could not be read is told about until it was restored; the rest of the list is not held up by it. */
export function AsideNotices({ rows, onRestore, onExport, onErase }: AsideNoticesProps) {
  return rows
    .filter(({ shelf }) => shelf === 'aside')
    .map((row) => (
      <Notice
        key={row.id}
        message={`${words.text(row.title === '' ? words.unknown : row.title)} ${words.next}`}
      >
        <Button size="small" onClick={() => onRestore(row.id)}>
          {words.restore}
        </Button>
        <Button size="small" look="plain" onClick={() => onExport(row.id)}>
          {words.raw}
        </Button>
        <Button size="small" look="plain" onClick={() => onErase(row)}>
          {libraryStrings.erase}
        </Button>
      </Notice>
    ));
}
