import type { Playbook } from '#shared/playbook/playbook.ts';
import { beforeStrings as words } from '#shared/strings/before.ts';
import { FactChoices } from '../../facts/FactChoices.tsx';
import { useConclusion } from '../../session/conclusion-context.ts';
import { usePart } from '../../session/session-context.ts';
import { useSend } from '../../session/use-send.ts';
import { Choice } from '../../ui/Choice.tsx';
import { EditableNumber } from '../../ui/EditableNumber.tsx';
import { Section } from '../../ui/Section.tsx';
import styles from './Before.module.css';

const yesNo = [
  { value: 'yes', label: words.stakes.yes, key: 'Y' },
  { value: 'no', label: words.stakes.no, key: 'N' },
] as const;
const riskStates = (['open', 'partly', 'settled'] as const).map((value, at) => ({
  value,
  label: words.risks.states[value],
  key: String(at + 1),
}));

/** What somebody can say before anybody is in the room: facts, stakes, risks, and whether it uses AI. */
export function KnownFacts({ playbook }: { readonly playbook: Playbook }) {
  const frame = usePart('frame');
  const send = useSend();
  const risks = useConclusion().conclusion?.assessment.stage.risks;
  return (
    <>
      <Section title={words.facts.title}>
        <div className={styles['row']}>
          <div>
            <p className={styles['label']}>{words.facts.users}</p>
            <p className={styles['small']}>{playbook.maturity.usersPrompt}</p>
          </div>
          <div className={styles['number']}>
            <EditableNumber
              label={words.facts.users}
              labelHidden
              whole
              min={0}
              max={1e10}
              value={frame.activeUsers}
              problem={words.facts.notANumber}
              onCommit={(activeUsers) => send({ name: 'frame.edit', payload: { changes: { activeUsers } } })}
            />
          </div>
        </div>
        <FactChoices ids={['growth', 'customersDepend']} playbook={playbook} />
      </Section>
      <Section title={playbook.readiness.stakesPrompt}>
        {playbook.readiness.stakes.map(({ id, label, prompt }) => (
          <Asked key={id} label={label} prompt={prompt}>
            <Choice
              label={label}
              labelHidden
              options={yesNo}
              value={frame.stakes[id] ?? null}
              onChange={(answer) => send({ name: 'frame.set-stake', payload: { stake: id, answer } })}
            />
          </Asked>
        ))}
      </Section>
      <Section title={words.risks.title} hint={words.risks.hint}>
        {playbook.frame.risks.map(({ id, label, meaning }) => {
          const read = risks?.find((risk) => risk.id === id);
          return (
            <Asked key={id} label={label} prompt={meaning}>
              <Choice
                label={label}
                labelHidden
                options={riskStates}
                value={frame.risks[id] ?? null}
                onChange={(state) => send({ name: 'frame.set-risk', payload: { risk: id, state } })}
              />
              <p className={styles['small']}>
                {read?.from === 'evidence' ? words.risks.read[read.level] : '\u00a0'}
              </p>
            </Asked>
          );
        })}
      </Section>
      <Section title={words.ai.title}>
        <Asked label={words.ai.uses}>
          <Choice
            label={words.ai.uses}
            labelHidden
            options={yesNo}
            value={frame.usesAi}
            onChange={(usesAi) => send({ name: 'frame.edit', payload: { changes: { usesAi } } })}
          />
        </Asked>
        {frame.usesAi === 'yes' ? <AiChecks playbook={playbook} /> : null}
      </Section>
    </>
  );
}

const AI_FIELDS = { accurate: 'accurate', fast: 'fast', 'cost-effective': 'costEffective' } as const;

function isAiCheck(id: string): id is keyof typeof AI_FIELDS {
  return Object.hasOwn(AI_FIELDS, id);
}

function AiChecks({ playbook }: { readonly playbook: Playbook }) {
  const { aiChecks } = usePart('frame');
  const send = useSend();
  const options = playbook.readiness.answers.map(({ id, label }, at) => ({
    value: id,
    label,
    key: String(at + 1),
  }));
  return playbook.frame.aiChecks.map(({ id, label, prompt }) => {
    if (!isAiCheck(id)) return null;
    const field = AI_FIELDS[id];
    return (
      <Asked key={id} label={label} prompt={prompt}>
        <Choice
          label={label}
          labelHidden
          options={options}
          value={aiChecks[field]}
          onChange={(answer) => send({ name: 'frame.check-ai', payload: { changes: { [field]: answer } } })}
        />
      </Asked>
    );
  });
}

type AskedProps = { readonly label: string; readonly prompt?: string; readonly children: React.ReactNode };

/** A question on the left, its answers on the right. */
function Asked({ label, prompt, children }: AskedProps) {
  return (
    <div className={styles['row']}>
      <div>
        <p className={styles['label']}>{label}</p>
        {prompt === undefined ? null : <p className={styles['small']}>{prompt}</p>}
      </div>
      <div>{children}</div>
    </div>
  );
}
