import type { Decision } from '#shared/decision/decision.ts';
import { pathStrings as words } from '#shared/strings/path.ts';
import { usePart } from '../../session/session-context.ts';
import { useSend } from '../../session/use-send.ts';
import { EditableNumber } from '../../ui/EditableNumber.tsx';
import { Section } from '../../ui/Section.tsx';
import styles from './Cost.module.css';

const AMOUNTS = ['prototype', 'product', 'delay'] as const;
const HIGHEST = 1e12;
const HUNDRED = 100;

/** Whether building a prototype first would pay, as a rule of thumb. */
export function BreakEvenFields({ decision }: { readonly decision: Decision | undefined }) {
  const { breakEven, currency } = usePart('path');
  const send = useSend();
  const found = decision?.breakEven;
  const edit = (changes: Partial<typeof breakEven>): void =>
    void send({ name: 'path.edit-break-even', payload: { changes } });
  return (
    <Section title={words.breakEven.title}>
      <div className={styles['fields']}>
        {AMOUNTS.map((amount) => (
          <EditableNumber
            key={amount}
            label={words.breakEven[amount]}
            value={breakEven[amount]}
            min={0}
            max={HIGHEST}
            unit={currency}
            problem={words.breakEven.money}
            onCommit={(value) => edit({ [amount]: value })}
          />
        ))}
        <EditableNumber
          label={words.breakEven.chance}
          value={breakEven.chance === null ? null : breakEven.chance * HUNDRED}
          min={0}
          max={HUNDRED}
          unit="%"
          problem={words.breakEven.percent}
          onCommit={(value) => edit({ chance: value === null ? null : value / HUNDRED })}
        />
      </div>
      {found === undefined || found === null ? null : (
        <p className={styles['pays']} role="status">
          {found.sentence}{' '}
          {found.pays === null ? '' : found.pays ? words.breakEven.pays : words.breakEven.paysNot}{' '}
          {found.from === 'playbook' ? (
            <span className={styles['note']}>{words.breakEven.fromPlaybook}</span>
          ) : null}
        </p>
      )}
    </Section>
  );
}
