import { useMemo } from 'react';
import type { Playbook } from '#shared/playbook/playbook.ts';
import { pathStrings as words } from '#shared/strings/path.ts';
import { useConclusion } from '../../session/conclusion-context.ts';
import { useSelected } from '../../session/session-context.ts';
import { useSend } from '../../session/use-send.ts';
import { Choice } from '../../ui/Choice.tsx';
import { Section } from '../../ui/Section.tsx';
import styles from './Path.module.css';

const WEAK = 0.5;

/** The one condition that is asked outright, with where the weaknesses lie beside it. */
export function GainsQuestion({ playbook }: { readonly playbook: Playbook }) {
  const { value } = useSelected(({ workshop }) => workshop.facts.biggestGains);
  const parts = useSelected(({ workshop }) => workshop.surface.parts);
  const areas = useConclusion().conclusion?.assessment.core.areas;
  const send = useSend();
  const fact = playbook.facts.find(({ id }) => id === 'biggestGains');
  const weak = useMemo(
    () =>
      (areas ?? []).filter((area) => area.hurts || (area.value?.hi ?? 1) <= WEAK).map(({ label }) => label),
    [areas],
  );
  const all = Object.values(parts);
  const unclear = all.filter(
    ({ disposition }) => disposition === 'simplify' || disposition === 'drop',
  ).length;
  if (fact === undefined) return null;
  return (
    <Section title={words.gains.title}>
      <div data-item="biggestGains" className={styles['gains']}>
        <p className={styles['question']}>{fact.prompt}</p>
        <Choice
          label={fact.label}
          labelHidden
          options={fact.answers.map((answer) => ({ value: answer.id, label: answer.label }))}
          value={value}
          onChange={(answer) =>
            void send({ name: 'fact.answer', payload: { fact: 'biggestGains', value: answer } })
          }
        />
        <dl className={styles['terms']}>
          <dt>{words.gains.surface}</dt>
          <dd>{words.gains.parts(unclear, all.length)}</dd>
          <dt>{words.gains.beneath}</dt>
          <dd>{weak.length === 0 ? words.gains.noneWeak : weak.join(', ')}</dd>
        </dl>
      </div>
    </Section>
  );
}
