import type { MaturityStageId } from '#shared/playbook/ids.ts';
import type { Playbook } from '#shared/playbook/playbook.ts';
import type { Reason } from '#shared/reasons/reason.ts';
import { maturityStrings as words } from '#shared/strings/maturity.ts';
import { ReasonText } from '../../reasons/ReasonText.tsx';
import { useSend } from '../../session/use-send.ts';
import { Choice } from '../../ui/Choice.tsx';
import styles from './Maturity.module.css';

type StageTargetProps = {
  readonly playbook: Playbook;
  /** What the room chose itself; null leaves it to the stage to prove next. */
  readonly picked: MaturityStageId | null;
  readonly target: MaturityStageId | null;
  readonly reason: Reason | undefined;
};

/** The size the build is meant for, and where that comes from. */
export function StageTarget({ playbook, picked, target, reason }: StageTargetProps) {
  const send = useSend();
  return (
    <div>
      <Choice
        label={words.target}
        options={playbook.maturity.stages.map((stage) => ({
          value: stage.id,
          label: stage.label,
          help: stage.help,
        }))}
        value={target}
        onChange={(value) =>
          void send({
            name: 'frame.edit',
            // Pressing what is only worked out makes it the room's own choice.
            payload: { changes: { maturityTarget: value ?? (picked === null ? target : null) } },
          })
        }
      />
      {reason === undefined ? null : (
        <p className={styles['targetReason']}>
          <ReasonText reason={reason} playbook={playbook} />
        </p>
      )}
    </div>
  );
}
