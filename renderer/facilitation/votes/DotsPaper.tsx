import { Minus, Plus } from 'lucide-react';
import { voteStrings as words } from '#shared/strings/votes.ts';
import type { VoteAnswer } from '#shared/votes/vote-answers.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import styles from './Secret.module.css';

type DotsPaperProps = {
  readonly answers: readonly VoteAnswer[];
  readonly dots: Readonly<Record<string, number>>;
  readonly left: number;
  readonly onChange: (dots: Readonly<Record<string, number>>) => void;
};

export function DotsPaper({ answers, dots, left, onChange }: DotsPaperProps) {
  const give = (key: string, change: number): void => {
    const count = (dots[key] ?? 0) + change;
    if (count < 0 || left - change < 0) return;
    const { [key]: _before, ...rest } = dots;
    onChange(count === 0 ? rest : { ...rest, [key]: count });
  };
  return (
    <>
      <p className={styles['help']} role="status">
        {words.secret.dotsLeft(left)}
      </p>
      <ul className={styles['answers']}>
        {answers.map(({ key, label }) => (
          <li key={key} className={styles['dotRow']}>
            <span className={styles['label']}>{label}</span>
            <IconButton
              icon={Minus}
              label={words.secret.fewerDots(label)}
              disabled={(dots[key] ?? 0) === 0}
              onClick={() => give(key, -1)}
            />
            <span className={styles['dots']}>{dots[key] ?? 0}</span>
            <IconButton
              icon={Plus}
              label={words.secret.moreDots(label)}
              disabled={left === 0}
              onClick={() => give(key, 1)}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
