import { useDroppable } from '@dnd-kit/core';
import type { ReactNode } from 'react';
import { joinClasses } from '../join-classes.ts';
import styles from './CarryColumn.module.css';

type CarryColumnProps = {
  readonly id: string;
  readonly label: string;
  /** Something that could be put down here is carried. */
  readonly carrying: boolean;
  readonly className?: string | undefined;
  readonly children: ReactNode;
};

/** A place of a CarryBoard, which shows that it takes what is carried. */
export function CarryColumn({ id, label, carrying, className, children }: CarryColumnProps) {
  const { setNodeRef, isOver } = useDroppable({ id });
  return (
    <section
      ref={setNodeRef}
      className={joinClasses(
        styles['column'],
        carrying && styles['target'],
        carrying && isOver && styles['over'],
        className,
      )}
      aria-label={label}
      data-column={id}
    >
      {children}
    </section>
  );
}
