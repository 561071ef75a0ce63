import type { Playbook } from '#shared/playbook/playbook.ts';
import { pathStrings as words } from '#shared/strings/path.ts';
import { PathGlyph } from '../../ui/PathGlyph.tsx';
import { Section } from '../../ui/Section.tsx';
import styles from './Path.module.css';

/** What the room votes about: each path in words, without what the rules make of it. */
export function PathDescriptions({ playbook }: { readonly playbook: Playbook }) {
  return (
    <Section title={words.paths}>
      <ul className={styles['columns']}>
        {playbook.paths.map((path) => (
          <li key={path.id} className={styles['column']}>
            <h3 className={styles['pathName']}>
              <PathGlyph outcome={path.id} size={16} /> {path.label}
            </h3>
            <p className={styles['best']}>{path.bestWhen}</p>
            <dl className={styles['terms']}>
              <dt>{words.keep}</dt>
              <dd>{path.keep}</dd>
              <dt>{words.change}</dt>
              <dd>{path.change}</dd>
            </dl>
          </li>
        ))}
      </ul>
    </Section>
  );
}
