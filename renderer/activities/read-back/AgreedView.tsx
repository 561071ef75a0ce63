import type { Conclusion } from '#shared/conclude/conclude.ts';
import type { Playbook } from '#shared/playbook/playbook.ts';
import { readBackScreen as words } from '#shared/strings/read-back-screen.ts';
import type { AttachTarget } from '#shared/workshop/attach-target.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';
import { AttachArea } from '../../attachments/AttachArea.tsx';
import { AttachButton } from '../../attachments/AttachButton.tsx';
import { AttachmentStrip } from '../../attachments/AttachmentStrip.tsx';
import { attachHere } from '../../attachments/attaching.ts';
import { useSend } from '../../session/use-send.ts';
import { useWorkshopTools } from '../../session/workshop-tools.ts';
import { Button } from '../../ui/Button.tsx';
import { KeptFocus } from '../../ui/KeptFocus.tsx';
import { PathGlyph } from '../../ui/PathGlyph.tsx';
import { Section } from '../../ui/Section.tsx';
import { Teach } from '../../ui/Teach.tsx';
import { Actions } from './Actions.tsx';
import { Decisions, Parked } from './Parked.tsx';
import styles from './ReadBack.module.css';
import { actionsFromPlan } from './read-back-actions.ts';
import { type Agreed, actionLines, agreedView, decisionLines, parkedLines } from './read-back-view.ts';

type AgreedViewProps = {
  readonly conclusion: Conclusion;
  readonly workshop: Workshop;
  readonly playbook: Playbook;
};

const board: AttachTarget = { kind: 'workshop' };

/** Everything that is read aloud at the end. */
export function AgreedView({ conclusion, workshop, playbook }: AgreedViewProps) {
  const send = useSend();
  const { conflicts, showConflicts } = useWorkshopTools();
  const actions = actionLines(workshop.actions);
  const { change } = conclusion.plan.fields;
  return (
    <>
      <Verdict agreed={agreedView(conclusion, workshop)} />
      {conflicts === 0 ? null : (
        <div className={styles['conflicts']} role="status">
          <p>{words.openConflicts(conflicts)}</p>
          <Button size="small" onClick={showConflicts}>
            {words.chooseNow}
          </Button>
        </div>
      )}
      <KeptFocus inPlace>
        <Section title={words.actions}>
          {actions.length === 0 ? (
            <>
              <Teach text={words.noActions} example={words.noActionsExample} />
              {change.length === 0 ? null : (
                <Button
                  size="small"
                  onClick={() =>
                    send(actionsFromPlan(change, workshop.plan.items, () => crypto.randomUUID()))
                  }
                >
                  {words.fromPlan}
                </Button>
              )}
            </>
          ) : (
            <Actions lines={actions} />
          )}
        </Section>
      </KeptFocus>
      <div className={styles['pair']}>
        <KeptFocus inPlace>
          <Decisions lines={decisionLines(workshop.decisions, playbook)} />
        </KeptFocus>
        <KeptFocus inPlace>
          <Parked lines={parkedLines(workshop.parking, playbook)} />
        </KeptFocus>
      </div>
      <Section title={words.board} hint={words.boardHint}>
        <AttachArea selected={board}>
          <div className={styles['photos']} {...attachHere(board)}>
            <AttachmentStrip target={board} />
            <AttachButton target={board} look="words" />
          </div>
        </AttachArea>
      </Section>
    </>
  );
}

/** The decision in one sentence, large enough to be read from the back of the room. */
function Verdict({ agreed }: { readonly agreed: Agreed }) {
  const address = useWorkshopTools().addressOf('path');
  const { outcome, sentence, standing, standingText, taken, isTaken, blocked, reason, wouldChange } = agreed;
  return (
    <section className={styles['verdict']} aria-label={words.title}>
      <div>
        <p className={styles['sentence']} aria-live="polite">
          <PathGlyph outcome={outcome} size={18} /> {sentence}
        </p>
        <p className={styles['taken']}>
          {taken} {blocked ? <strong>{words.blocked}</strong> : null}{' '}
          {isTaken || address === null ? null : <a href={address}>{words.take}</a>}
        </p>
        {reason === '' ? null : <p className={styles['taken']}>{words.because(reason)}</p>}
      </div>
      <div className={styles['standing']}>
        <p>
          <strong>{standing}.</strong> {standingText}
        </p>
        <h2 className={styles['small']}>{words.wouldChange}</h2>
        {wouldChange.length === 0 ? <p>{words.nothingWouldChange}</p> : null}
        <ul>
          {wouldChange.map((flip) => (
            <li key={flip}>{flip}</li>
          ))}
        </ul>
      </div>
    </section>
  );
}
