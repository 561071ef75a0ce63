import type { ShipReadiness } from '#shared/assessment/readiness.ts';
import type { Playbook } from '#shared/playbook/playbook.ts';
import { signalsStrings } from '#shared/strings/signals-step.ts';
import { LIMITS } from '#shared/workshop/schema/primitives.ts';
import { useSelected } from '../../session/session-context.ts';
import { useSend } from '../../session/use-send.ts';
import { Choice } from '../../ui/Choice.tsx';
import { EditableText } from '../../ui/EditableText.tsx';
import { joinClasses } from '../../ui/join-classes.ts';
import { Section } from '../../ui/Section.tsx';
import styles from './Line.module.css';
import { answerOptions } from './LineSection.tsx';

const words = signalsStrings.ship;

const yesNo = [
  { value: 'yes', label: words.yes, key: 'Y' },
  { value: 'no', label: words.no, key: 'N' },
] as const;

type ShipSectionProps = { readonly playbook: Playbook; readonly assessed: ShipReadiness | undefined };

/** What must hold before people rely on it: each condition, and the one question that tests it. */
export function ShipSection({ playbook, assessed }: ShipSectionProps) {
  const ship = useSelected(({ workshop }) => workshop.readiness.ship);
  const send = useSend();
  const options = answerOptions(playbook);
  return (
    <Section
      title={words.title}
      aside={assessed?.label}
      hint={assessed?.binding === true ? words.binding : words.notBinding}
    >
      {playbook.readiness.shipConditions.map(({ id, label, statement, test, badAnswer, help }) => {
        const answer = ship[id];
        const state = assessed?.conditions.find((one) => one.id === id)?.state ?? 'unknown';
        const passes = badAnswer === 'yes' ? 'no' : 'yes';
        const tested = (answer?.test ?? null) === null ? null : answer?.test === 'pass' ? passes : badAnswer;
        return (
          <div key={id} className={styles['ship']} data-item={id}>
            <div>
              <h3 className={styles['label']}>
                {label}{' '}
                <span className={joinClasses(styles['state'], styles[`ship-${state}`])}>
                  {words.states[state]}
                </span>
              </h3>
              <p className={styles['small']} title={help}>
                {statement}
              </p>
            </div>
            <Choice
              about={label}
              label={words.holds}
              options={options}
              value={answer?.holds ?? null}
              onChange={(holds) =>
                send({ name: 'readiness.answer-ship', payload: { id, changes: { holds } } })
              }
            />
            <div>
              <EditableText
                quiet
                lines="wrapped"
                label={words.note(label)}
                labelHidden
                value={answer?.note ?? ''}
                placeholder={words.noteHint}
                maxLength={LIMITS.line}
                onCommit={(note) =>
                  send({ name: 'readiness.answer-ship', payload: { id, changes: { note } } })
                }
              />
            </div>
            <Choice
              about={label}
              label={test}
              options={yesNo}
              value={tested}
              onChange={(said) =>
                send({
                  name: 'readiness.answer-ship',
                  payload: {
                    id,
                    changes: { test: said === null ? null : said === badAnswer ? 'fail' : 'pass' },
                  },
                })
              }
            />
          </div>
        );
      })}
      <p className={styles['later']}>
        {words.later}: {playbook.readiness.mayFollowLater.map(({ label }) => label.toLowerCase()).join(', ')}.
      </p>
    </Section>
  );
}
