import { buildItTest } from '#shared/plan/build-it-test.ts';
import type { BuildItQuestionId } from '#shared/playbook/ids.ts';
import type { Playbook } from '#shared/playbook/playbook.ts';
import { planScreen } from '#shared/strings/plan-screen.ts';
import type { PlanItem } from '#shared/workshop/schema/plan.ts';
import { Choice } from '../../ui/Choice.tsx';
import styles from './RowEditor.module.css';

const words = planScreen.weeks;
const OPTIONS = [
  { value: 'yes', label: words.yes, key: 'Y' },
  { value: 'no', label: words.no, key: 'N' },
] as const;

type BuildItTestProps = {
  readonly answers: PlanItem['test'];
  readonly playbook: Playbook;
  readonly onAnswer: (question: BuildItQuestionId, answer: 'yes' | 'no' | null) => void;
};

/** Five questions, one after the other; the first answer that stops the item ends the list. */
export function BuildItTest({ answers, playbook, onAnswer }: BuildItTestProps) {
  const result = buildItTest(answers, playbook);
  const { buildIt } = playbook.plan;
  const last =
    result.kind === 'passes' ? buildIt.at(-1)?.id : result.kind === 'open' ? result.next : result.by.question;
  const shown = buildIt.slice(0, buildIt.findIndex(({ id }) => id === last) + 1);
  return (
    <div className={styles['test']}>
      <p className={styles['label']}>
        {words.test} <span className={styles['step']}>{`${shown.length} / ${buildIt.length}`}</span>
      </p>
      {shown.map(({ id, question }) => (
        <div key={id} className={styles['question']}>
          <p>{question}</p>
          <Choice
            label={question}
            labelHidden
            options={OPTIONS}
            value={answers[id] ?? null}
            onChange={(answer) => onAnswer(id, answer)}
          />
        </div>
      ))}
      <div aria-live="polite">
        {result.advice.map(({ question, sentence }) => (
          <p key={question} className={styles['advice']}>
            {sentence}
          </p>
        ))}
        {result.kind === 'stopped' ? <p className={styles['stopped']}>{result.by.sentence}</p> : null}
        {result.kind === 'passes' ? <p className={styles['advice']}>{words.testPasses}</p> : null}
      </div>
    </div>
  );
}
