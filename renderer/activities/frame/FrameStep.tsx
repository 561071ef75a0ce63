import { useMemo } from 'react';
import type { StageId } from '#shared/playbook/ids.ts';
import type { Playbook } from '#shared/playbook/playbook.ts';
import { frameStepStrings as words } from '#shared/strings/frame-step.ts';
import { PersonField } from '../../people/PersonField.tsx';
import { routeAddress } from '../../routes/routes.ts';
import { useConclusion } from '../../session/conclusion-context.ts';
import { usePart, useSession } from '../../session/session-context.ts';
import { useSend } from '../../session/use-send.ts';
import { Choice } from '../../ui/Choice.tsx';
import { Findings } from '../../ui/Findings.tsx';
import { Section } from '../../ui/Section.tsx';
import { StepPage } from '../../ui/StepPage.tsx';
import { BlindPick } from './BlindPick.tsx';
import styles from './Frame.module.css';
import { frameView, warningLines } from './frame-view.ts';
import { QuestionList } from './QuestionList.tsx';
import { StageReadings } from './StageReadings.tsx';

/** Before anything else: which question is it, what do we mean by “it works”, and who decides. */
export function FrameStep({ playbook }: { readonly playbook: Playbook }) {
  const session = useSession();
  const send = useSend();
  const frame = usePart('frame');
  const people = usePart('people');
  const assessment = useConclusion().conclusion?.assessment;
  const view = useMemo(() => frameView(frame, people, playbook), [frame, people, playbook]);
  const warnings = useMemo(
    () => warningLines(assessment?.stage, view.phase),
    [assessment?.stage, view.phase],
  );
  const works = assessment?.evidence.works;
  const stages = playbook.frame.stages.map(({ id, label, question }, at) => ({
    value: id,
    label,
    help: question,
    key: String(at + 1),
  }));

  return (
    <StepPage
      title={words.title}
      lead={playbook.frame.prompt}
      count={words.answered(view.answered, view.asked)}
    >
      <QuestionList
        rows={view.questions}
        onAgree={(question) => send({ name: 'frame.edit', payload: { changes: { question } } })}
      />
      <BlindPick
        view={view}
        help={playbook.frame.help}
        warnings={warnings.atPick}
        onPick={(person, stage) => send({ name: 'frame.pick-question', payload: { person, stage } })}
        onReveal={(revealed) => send({ name: 'frame.reveal-picks', payload: { revealed } })}
        onToPeople={() => {
          const { id } = session.getState().workshop;
          window.location.hash = routeAddress({ kind: 'workshop', id, step: 'before' });
        }}
      />
      <Section title={words.works.title}>
        <Choice
          stack
          labelHidden
          label={playbook.frame.worksPrompt}
          value={frame.works}
          options={playbook.frame.worksMeanings.map(({ id, label, help }, at) => ({
            value: id,
            label,
            help,
            key: String(at + 1),
          }))}
          onChange={(meaning) => send({ name: 'frame.edit', payload: { changes: { works: meaning } } })}
        />
        <Findings
          label={words.works.now}
          tone={works?.kind === 'chosen' && works.standing === 'contradicted' ? 'warning' : 'note'}
          lines={
            works?.kind === 'chosen'
              ? works.reasons.map(({ sentence }) => ({ id: sentence, text: sentence }))
              : []
          }
        />
      </Section>
      <Section title={words.stages.title}>
        <div className={styles['rows']}>
          <div>
            <Choice<StageId>
              label={words.stages.now}
              value={frame.stageNow}
              options={stages}
              onChange={(stageNow) => send({ name: 'frame.edit', payload: { changes: { stageNow } } })}
            />
            <StageReadings choice={assessment?.stage.now} playbook={playbook} />
          </div>
          <div>
            <Choice<StageId>
              label={words.stages.next}
              value={frame.stageNext}
              options={stages}
              onChange={(stageNext) => send({ name: 'frame.edit', payload: { changes: { stageNext } } })}
            />
            <StageReadings choice={assessment?.stage.next} playbook={playbook} />
          </div>
        </div>
        <Findings label={words.warnings} lines={warnings.atStages} tone="warning" />
      </Section>
      <Section title={words.throwAway.title}>
        <ThrowAway playbook={playbook} />
        <p className={styles['reading']}>{assessment?.stage.throwAway.reason.sentence}</p>
      </Section>
      <Section title={words.owner.title}>
        <div className={styles['owner']}>
          <PersonField
            withRole
            label={words.owner.label}
            value={frame.decisionOwner}
            onChange={(decisionOwner) =>
              send({ name: 'frame.edit', payload: { changes: { decisionOwner } } })
            }
          />
        </div>
      </Section>
    </StepPage>
  );
}

const yesNo = [
  { value: 'yes', label: words.throwAway.yes, key: 'Y' },
  { value: 'no', label: words.throwAway.no, key: 'N' },
] as const;

/** The second question is asked the other way round than it is kept: a yes means that nothing is claimed. */
function ThrowAway({ playbook }: { readonly playbook: Playbook }) {
  const send = useSend();
  const { isolatedQuestion, claimsRepeatUse } = usePart('frame');
  const { isolatedPrompt, noClaimPrompt } = playbook.readiness.throwAway;
  return (
    <div className={styles['pair']}>
      <Choice
        label={isolatedPrompt}
        value={isolatedQuestion}
        options={yesNo}
        onChange={(answer) =>
          send({ name: 'frame.edit', payload: { changes: { isolatedQuestion: answer } } })
        }
      />
      <Choice
        label={noClaimPrompt}
        value={turned(claimsRepeatUse)}
        options={yesNo}
        onChange={(answer) =>
          send({ name: 'frame.edit', payload: { changes: { claimsRepeatUse: turned(answer) } } })
        }
      />
    </div>
  );
}

function turned(answer: 'yes' | 'no' | null): 'yes' | 'no' | null {
  return answer === null ? null : answer === 'yes' ? 'no' : 'yes';
}
