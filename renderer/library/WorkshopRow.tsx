import { MoreHorizontal } from 'lucide-react';
import { memo } from 'react';
import { sameValue } from '#shared/base/same-value.ts';
import { libraryStrings as words } from '#shared/strings/library.ts';
import type { WorkshopId } from '#shared/workshop/schema/ids.ts';
import { ActionMenu } from '../ui/ActionMenu.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { PathGlyph } from '../ui/PathGlyph.tsx';
import styles from './Library.module.css';
import type { ListedWorkshop, ListShelf } from './library-view.ts';
import { type RowAction, rowActions } from './row-actions.ts';
import type { FoundPlace } from './use-found-places.ts';

type WorkshopRowProps = {
  readonly workshop: ListedWorkshop;
  readonly shelf: ListShelf;
  readonly found: FoundPlace | undefined;
  /** The workshop it goes on from is here too. */
  readonly hasLast: boolean;
  readonly inTabOrder: boolean;
  readonly address: string;
  readonly onFocus: (id: WorkshopId) => void;
  readonly onAction: (workshop: ListedWorkshop, action: RowAction) => void;
};

/** One workshop: the whole row opens it. Names may run from right to left, so each text finds its own direction. */
export const WorkshopRow = memo(function WorkshopRow(props: WorkshopRowProps) {
  const { workshop, shelf, found, hasLast, inTabOrder, address, onFocus, onAction } = props;
  const { id, title, client, tags, summary, changed, changedAt } = workshop;
  const tabIndex = inTabOrder ? 0 : -1;
  return (
    <li className={styles['row']}>
      <div className={styles['name']}>
        <div className={styles['first']}>
          <a
            className={styles['link']}
            href={address}
            data-id={id}
            dir="auto"
            tabIndex={tabIndex}
            onFocus={() => onFocus(id)}
          >
            {title}
          </a>
          {tags.map((tag) => (
            <span key={tag} className={styles['tag']} dir="auto">
              {tag}
            </span>
          ))}
        </div>
        {found === undefined ? null : (
          <p className={styles['found']}>
            {words.in(words.places[found.place])}
            <bdi>
              {found.snippet.before}
              <mark className={styles['hit']}>{found.snippet.hit}</mark>
              {found.snippet.after}
            </bdi>
          </p>
        )}
      </div>
      <span className={styles['client']} dir="auto">
        {client}
      </span>
      <span className={styles['summary']}>
        {summary === null ? null : (
          <>
            <PathGlyph outcome={summary.outcome} />
            <span>{summary.label}</span>
            <span className={styles['standing']}>{summary.standing}</span>
          </>
        )}
      </span>
      <time className={styles['changed']} dateTime={changedAt}>
        {changed}
      </time>
      <div className={styles['menu']}>
        <ActionMenu
          trigger={
            <IconButton small icon={MoreHorizontal} label={words.actionsFor(title)} tabIndex={tabIndex} />
          }
          actions={rowActions(shelf, hasLast, (action) => onAction(workshop, action))}
        />
      </div>
    </li>
  );
}, sameValue);
