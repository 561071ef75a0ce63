import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react';
import type { Playbook } from '#shared/playbook/playbook.ts';
import { evidenceStrings as words } from '#shared/strings/evidence.ts';
import { AttachArea } from '../../attachments/AttachArea.tsx';
import { useConclusion } from '../../session/conclusion-context.ts';
import { usePart } from '../../session/session-context.ts';
import { CaptureLine } from '../../ui/CaptureLine.tsx';
import { StepPage } from '../../ui/StepPage.tsx';
import { ClaimColumn } from './ClaimColumn.tsx';
import styles from './Evidence.module.css';
import { asGrade } from './evidence-actions.ts';
import { evidenceFindings } from './evidence-findings.ts';
import { evidenceView } from './evidence-view.ts';
import { directionOf, moveSelection } from './move-selection.ts';
import { StageLadder } from './StageLadder.tsx';
import { useEvidence } from './use-evidence.ts';

const statusOfKey = { y: 'proved', h: 'partly', n: 'not-yet', u: 'unknown' } as const;

function statusFor(key: string) {
  const letter = key.toLowerCase();
  return letter === 'y' || letter === 'h' || letter === 'n' || letter === 'u'
    ? statusOfKey[letter]
    : undefined;
}

/** What the build has proved and what not yet: two columns, one line to capture with. */
export function EvidenceStep({ playbook }: { readonly playbook: Playbook }) {
  const claims = usePart('claims');
  const view = useMemo(() => evidenceView(claims, playbook), [claims, playbook]);
  const evidence = useConclusion().conclusion?.assessment.evidence;
  const findings = useMemo(() => evidenceFindings(evidence), [evidence]);
  const page = useRef<HTMLDivElement>(null);
  const capture = useRef<HTMLInputElement>(null);
  const { state, events, captured, gradeCaptured, said, noteFocus } = useEvidence(view, page);

  useEffect(() => {
    capture.current?.focus({ preventScroll: true });
  }, []);

  /** Keys on a claim. Inside the editor they are text and do not come this far. */
  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof HTMLElement)) return;
    const id = claimAround(event.target);
    const card = view.columns.flatMap(({ cards }) => cards).find((known) => known.id === id);
    if (card === undefined || state.editing !== undefined) return;
    const direction = directionOf(event.key);
    const grade = asGrade(event.key);
    const status = statusFor(event.key);
    if (direction !== undefined) events.select(moveSelection(view, card.id, direction));
    else if (grade !== undefined) events.grade(card.id, grade);
    else if (status !== undefined) events.judge(card.id, status);
    else if (event.key === 'Delete') events.remove(card);
    else if (event.key === 'F2') events.edit(card);
    else if (event.key.toLowerCase() === 'e') capture.current?.focus();
    else return;
    event.preventDefault();
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: notes where the focus is, and reacts to nothing
    <div className={styles['step']} ref={page} onFocus={({ target }) => noteFocus(claimAround(target))}>
      <StepPage
        title={words.title}
        lead={words.lead}
        count={words.answered(view.answered, view.all)}
        onKeyDown={onKeyDown}
        footer={
          <CaptureLine
            label={words.capture.label}
            placeholder={words.capture.placeholder}
            letter="E"
            targets={view.columns}
            into={words.capture.into}
            inputRef={capture}
            said={said}
            onCapture={(texts, column) => captured(texts, column ?? 'proved')}
            onDigit={gradeCaptured}
            digitHint={words.capture.grade}
            onLeave={() => events.select(state.selected ?? view.columns.flatMap(({ cards }) => cards)[0]?.id)}
          />
        }
      >
        <StageLadder supported={evidence?.supported} playbook={playbook} />
        <div className={styles['columns']}>
          <AttachArea
            selected={state.selected === undefined ? undefined : { kind: 'claim', id: state.selected }}
          >
            {view.columns.map((column) => (
              <ClaimColumn
                key={column.id}
                column={column}
                playbook={playbook}
                state={state}
                findings={findings}
                events={events}
              />
            ))}
          </AttachArea>
        </div>
      </StepPage>
    </div>
  );
}

function claimAround(target: EventTarget): string | undefined {
  return target instanceof HTMLElement
    ? target.closest<HTMLElement>('[data-claim]')?.dataset['claim']
    : undefined;
}
