import type { StepId } from '#shared/playbook/ids.ts';
import type { Playbook } from '#shared/playbook/playbook.ts';
import { helpStrings as words } from '#shared/strings/help.ts';
import styles from './StepHelp.module.css';

/** What a step is for, what to say, and what the room sees meanwhile. */
export function StepHelp({ step, playbook }: { readonly step: StepId; readonly playbook: Playbook }) {
  const found = playbook.room.steps.find(({ id }) => id === step);
  if (found === undefined) return null;
  return (
    <div className={styles['help']}>
      <h3 className={styles['title']}>{found.label}</h3>
      <p>{found.purpose}</p>
      <h4 className={styles['heading']}>{words.say}</h4>
      <ol className={styles['script']}>
        {found.script.map((sentence) => (
          <li key={sentence}>“{sentence}”</li>
        ))}
      </ol>
      <h4 className={styles['heading']}>{words.sees}</h4>
      <p>{found.projector}</p>
    </div>
  );
}
