import type { Playbook } from '#shared/playbook/playbook.ts';
import { filesScreen } from '#shared/strings/files-screen.ts';
import { mergingStrings } from '#shared/strings/merging.ts';
import type { Difference } from '#shared/workshop/log/compare-states.ts';
import { useServices } from '../services/services.ts';
import { bySection } from './by-section.ts';
import styles from './files.module.css';
import { nameCodes } from './name-codes.ts';

/** More than anybody reads; the count says how many there are. */
const SHOWN = 200;

/** What differs, in words and by part of the workshop. */
export function DifferenceList({
  label,
  differences,
  playbook,
}: {
  readonly label: string;
  readonly differences: readonly Difference[];
  /** Whose codes they are; the built-in one where it is not known. */
  readonly playbook?: Playbook | null;
}) {
  const builtIn = useServices().playbook;
  const rest = differences.length - SHOWN;
  return (
    <section
      className={styles['differences']}
      aria-label={label}
      // What scrolls must be reachable by keyboard.
      // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
      tabIndex={0}
    >
      {bySection(differences.slice(0, SHOWN)).map(({ section, lines }) => (
        <div key={section}>
          <h3 className={styles['section']}>{mergingStrings.sections(section, lines.length)}</h3>
          <ul>
            {lines.map((line) => (
              <li key={line.path.join('/')}>{nameCodes(line, playbook ?? builtIn)}</li>
            ))}
          </ul>
        </div>
      ))}
      {rest > 0 ? <p>{filesScreen.here.more(rest)}</p> : null}
    </section>
  );
}
