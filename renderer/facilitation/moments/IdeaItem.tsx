import type { IdeaCard } from '#shared/moments/idea-board.ts';
import { momentStrings as words } from '#shared/strings/moments.ts';
import type { Send } from '../../session/use-send.ts';
import { Button } from '../../ui/Button.tsx';
import { CardItem } from '../../ui/board/CardItem.tsx';
import styles from './Board.module.css';
import { type As, mergeCommand } from './idea-keys.ts';

type IdeaItemProps = {
  readonly card: IdeaCard;
  readonly inTabOrder: boolean;
  readonly onSelect: (id: string) => void;
  readonly onCarry: (as: As) => void;
  readonly send: Send;
};

/** One idea: dragged to its cluster, merged, or made into what it is. */
export function IdeaItem({ card, inTabOrder, onSelect, onCarry, send }: IdeaItemProps) {
  const { id, text, merged, repeats, became } = card;
  return (
    <CardItem id={id} inTabOrder={inTabOrder} onPress={() => onSelect(id)} face={<IdeaFace card={card} />}>
      {repeats === undefined ? null : (
        <p className={styles['aside']}>
          {words.repeats(repeats.text)}
          <Button
            size="small"
            look="plain"
            aria-label={words.mergeThat(text, repeats.text)}
            onClick={() => send(mergeCommand(card))}
          >
            {words.merge}
          </Button>
        </p>
      )}
      {merged.length === 0 ? null : (
        <p className={styles['aside']}>
          {words.merged(merged.length)}
          <Button size="small" look="plain" onClick={() => send({ name: 'idea.part', payload: { id } })}>
            {words.apart}
          </Button>
        </p>
      )}
      {became === null ? (
        <div className={styles['acts']}>
          {(['claim', 'parked', 'action'] as const).map((as) => (
            <Button
              key={as}
              size="small"
              look="plain"
              aria-label={words.carry(as, text)}
              onClick={() => onCarry(as)}
            >
              {words.as[as]}
            </Button>
          ))}
        </div>
      ) : null}
    </CardItem>
  );
}

export function IdeaFace({ card: { text, became } }: { readonly card: IdeaCard }) {
  return (
    <>
      <span className={styles['text']} dir="auto">
        {text}
      </span>
      {became === null ? null : <span className={styles['became']}>{words.became[became]}</span>}
    </>
  );
}
