import { planScreen } from '#shared/strings/plan-screen.ts';
import { LIMITS } from '#shared/workshop/schema/primitives.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { EditableText } from '../../ui/EditableText.tsx';
import { TraceLinks } from '../../ui/TraceLinks.tsx';
import type { CardEvents } from './card-events.ts';
import styles from './Matrix.module.css';
import type { MatrixCard } from './matrix-view.ts';

const words = planScreen.matrix;

type MatrixCardEditorProps = {
  readonly card: MatrixCard;
  readonly triggerPrompt: string;
  readonly events: CardEvents;
};

/** Why a card stands where it stands, what would bring it back, and what it comes from. */
export function MatrixCardEditor({ card, triggerPrompt, events }: MatrixCardEditorProps) {
  const links = events.linksOf(card);
  const { ruled } = card;
  return (
    <div className={styles['editor']}>
      <Choice
        label={words.place}
        labelHidden
        options={(['keep', 'change', 'defer'] as const).map((column) => ({
          value: column,
          label: planScreen.column[column],
          key: planScreen.columnKeys[column],
        }))}
        value={card.column}
        onChange={(column) => (column === null ? undefined : events.place(card, column))}
      />
      {card.own ? (
        <EditableText
          label={words.rename}
          value={card.label}
          maxLength={LIMITS.line}
          onCommit={(label) => (label === '' ? undefined : events.edit(card, { label }))}
        />
      ) : null}
      <EditableText
        label={words.why}
        value={card.why}
        lines="several"
        maxLength={LIMITS.line}
        onCommit={(why) => events.edit(card, { why })}
      />
      {card.column === 'defer' ? (
        <EditableText
          label={triggerPrompt}
          value={card.trigger}
          lines="several"
          placeholder={planScreen.fields.triggerPlaceholder}
          maxLength={LIMITS.line}
          onCommit={(trigger) => events.edit(card, { trigger })}
        />
      ) : null}
      {links.length === 0 ? null : (
        <div>
          <p className={styles['small']}>{planScreen.from}</p>
          <TraceLinks label={planScreen.from} links={links} />
        </div>
      )}
      <div className={styles['actions']}>
        {card.column === 'change' && !card.planned ? (
          <Button size="small" onClick={() => events.plan(card)}>
            {words.plan}
          </Button>
        ) : null}
        {ruled !== null && ruled !== card.column ? (
          <Button size="small" look="plain" onClick={() => events.place(card, ruled)}>
            {words.byRules}
          </Button>
        ) : null}
        <Button size="small" look="plain" onClick={() => events.remove(card)}>
          {words.remove}
        </Button>
      </div>
    </div>
  );
}
