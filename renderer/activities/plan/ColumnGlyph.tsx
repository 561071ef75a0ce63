import { CircleCheck, Clock, Hammer } from 'lucide-react';
import type { MatrixColumnId } from '#shared/playbook/ids.ts';
import styles from './Matrix.module.css';

const GLYPHS = { keep: CircleCheck, change: Hammer, defer: Clock } as const;

/** The shape that stands for a column wherever it is named. */
export function ColumnGlyph({ column }: { readonly column: MatrixColumnId }) {
  const Glyph = GLYPHS[column];
  return <Glyph className={styles['glyph']} size={14} strokeWidth={1.75} aria-hidden />;
}
