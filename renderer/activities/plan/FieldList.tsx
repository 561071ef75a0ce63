import type { MatrixColumnId } from '#shared/playbook/ids.ts';
import { planScreen } from '#shared/strings/plan-screen.ts';
import { matrixItemId, planItemId } from '#shared/workshop/schema/ids.ts';
import { LIMITS } from '#shared/workshop/schema/primitives.ts';
import { useSend } from '../../session/use-send.ts';
import { Button } from '../../ui/Button.tsx';
import { EditableText } from '../../ui/EditableText.tsx';
import { ColumnGlyph } from './ColumnGlyph.tsx';
import styles from './Fields.module.css';
import type { FieldLine } from './fields-view.ts';

const words = planScreen.fields;
/** As many as the page holds beside the other fields; the whole list is one press away. */
const SHOWN = 5;

type FieldListProps = {
  readonly column: MatrixColumnId;
  readonly title: string;
  readonly help: string | undefined;
  readonly lines: readonly FieldLine[];
  /** Leads to where these are moved. */
  readonly onShow: () => void;
};

/** What is kept, changed or put off, in one column of the page. */
export function FieldList({ column, title, help, lines, onShow }: FieldListProps) {
  const hidden = Math.max(0, lines.length - SHOWN);
  return (
    <section className={styles['list']} aria-label={title}>
      <h2 className={styles['title']} title={help}>
        <ColumnGlyph column={column} /> {title}
        <span className={styles['count']}>{lines.length}</span>
      </h2>
      <ul>
        {lines.slice(0, SHOWN).map((line) => (
          <Line key={line.id} line={line} />
        ))}
      </ul>
      {lines.length === 0 ? <p className={styles['none']}>{planScreen.none}</p> : null}
      <Button size="small" look="plain" className={styles['show']} onClick={onShow}>
        {hidden > 0 ? planScreen.more(hidden) : column === 'change' ? words.toWeeks : words.toMatrix}
      </Button>
    </section>
  );
}

function Line({ line: { id, label, note, missing, trigger } }: { readonly line: FieldLine }) {
  const send = useSend();
  function write(text: string): void {
    if (trigger?.of === 'matrix')
      send({ name: 'matrix.edit-item', payload: { id: matrixItemId.parse(id), changes: { trigger: text } } });
    else send({ name: 'plan.edit-item', payload: { id: planItemId.parse(id), changes: { trigger: text } } });
  }
  return (
    <li className={styles['line']}>
      <span className={styles['name']} dir="auto">
        {label}
      </span>
      {trigger === null ? (
        <span className={styles['note']} dir="auto">
          {note}
        </span>
      ) : (
        <EditableText
          label={`${words.trigger}: ${label}`}
          labelHidden
          quiet
          lines="several"
          className={missing === '' ? styles['trigger'] : styles['missing']}
          value={trigger.text}
          placeholder={missing}
          maxLength={LIMITS.line}
          onCommit={write}
        />
      )}
    </li>
  );
}
