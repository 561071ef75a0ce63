import type { ReadinessAssessment } from '#shared/assessment/readiness.ts';
import type { YesPartlyNoId } from '#shared/playbook/ids.ts';
import type { Playbook } from '#shared/playbook/playbook.ts';
import { signalsStrings } from '#shared/strings/signals-step.ts';
import { LIMITS } from '#shared/workshop/schema/primitives.ts';
import { usePart } from '../../session/session-context.ts';
import { useSend } from '../../session/use-send.ts';
import { Choice, type ChoiceOption } from '../../ui/Choice.tsx';
import { EditableText } from '../../ui/EditableText.tsx';
import { Findings } from '../../ui/Findings.tsx';
import { Section } from '../../ui/Section.tsx';
import styles from './Line.module.css';
import { LineDial } from './LineDial.tsx';

const words = signalsStrings.line;

type LineSectionProps = { readonly playbook: Playbook; readonly assessed: ReadinessAssessment | undefined };

/** Four reasons to stay a prototype, four signs that it no longer is one, and where that leaves the dial. */
export function LineSection({ playbook, assessed }: LineSectionProps) {
  const { stay, cross } = usePart('readiness');
  const send = useSend();
  const options = answerOptions(playbook);
  const line = assessed?.line;
  return (
    <Section title={words.title} hint={playbook.readiness.principle}>
      <div className={styles['verdict']}>
        <LineDial kind={line?.kind ?? 'undefined'} label={line?.label ?? ''} />
        <div>
          <p className={styles['label']}>{line?.label}</p>
          <p>{line?.reason.sentence}</p>
          <p className={styles['small']}>
            {line === undefined || line.ask.length === 0 ? '' : words.ask(line.ask.length)}
          </p>
        </div>
      </div>
      <div className={styles['sides']}>
        <div>
          <h3 className={styles['heading']}>{words.stay}</h3>
          {playbook.readiness.stay.map(({ id, label, prompt }) => (
            <Statement
              key={id}
              id={id}
              label={label}
              prompt={prompt}
              options={options}
              value={stay[id]?.value ?? null}
              note={stay[id]?.note ?? ''}
              onChange={(changes) => send({ name: 'readiness.answer-stay', payload: { id, changes } })}
            />
          ))}
        </div>
        <div>
          <h3 className={styles['heading']}>{words.cross}</h3>
          {playbook.readiness.crossings.map(({ id, label, prompt, help }) => (
            <Statement
              key={id}
              id={id}
              label={label}
              prompt={prompt}
              help={help}
              options={options}
              value={cross[id]?.value ?? null}
              note={cross[id]?.note ?? ''}
              onChange={(changes) => send({ name: 'readiness.answer-crossing', payload: { id, changes } })}
            />
          ))}
        </div>
      </div>
      <Findings
        label={words.contradictions}
        tone="warning"
        lines={(line?.contradictions ?? []).map(({ id, reason }) => ({ id, text: reason.sentence }))}
      />
      <Findings
        label={words.obligations}
        tone="note"
        lines={(assessed?.obligations ?? []).map(({ id, reason }) => ({ id, text: reason.sentence }))}
      />
    </Section>
  );
}

export function answerOptions({ readiness }: Playbook): readonly ChoiceOption<YesPartlyNoId>[] {
  const keys = { yes: 'Y', partly: 'P', no: 'N' } as const;
  return readiness.answers.map(({ id, label }) => ({ value: id, label, key: keys[id] }));
}

type StatementProps = {
  readonly id: string;
  readonly label: string;
  readonly prompt: string;
  readonly help?: string;
  readonly options: readonly ChoiceOption<YesPartlyNoId>[];
  readonly value: YesPartlyNoId | null;
  readonly note: string;
  readonly onChange: (changes: { readonly value?: YesPartlyNoId | null; readonly note?: string }) => void;
};

function Statement({ id, label, prompt, help, options, value, note, onChange }: StatementProps) {
  return (
    <div className={styles['statement']} title={help} data-item={id}>
      <p className={styles['label']}>{label}</p>
      <p className={styles['small']}>{prompt}</p>
      <div className={styles['answer']}>
        <Choice
          label={label}
          labelHidden
          options={options}
          value={value}
          onChange={(next) => onChange({ value: next })}
        />
        <EditableText
          quiet
          lines="wrapped"
          label={words.note(label)}
          labelHidden
          value={note}
          placeholder={words.noteHint}
          maxLength={LIMITS.line}
          onCommit={(text) => onChange({ note: text })}
        />
      </div>
    </div>
  );
}
