import { useDeferredValue, useEffect, useRef, useState } from 'react';
import { foldText } from '#shared/library/search-terms.ts';
import type { Playbook } from '#shared/playbook/playbook.ts';
import { helpStrings as words } from '#shared/strings/help.ts';
import { TextField } from '../ui/TextField.tsx';
import styles from './Glossary.module.css';

type GlossaryProps = {
  readonly playbook: Playbook;
  /** The word that was asked about. */
  readonly about?: string | undefined;
};

/** The words of the method in plain English. */
export function Glossary({ playbook, about = '' }: GlossaryProps) {
  const [query, setQuery] = useState(about);
  const field = useRef<HTMLInputElement>(null);
  const asked = foldText(useDeferredValue(query)).trim();
  const terms = playbook.glossary
    .filter(({ term, meaning }) => foldText(`${term} ${meaning}`).includes(asked))
    .sort((a, b) => Number(foldText(b.term).startsWith(asked)) - Number(foldText(a.term).startsWith(asked)));

  useEffect(() => field.current?.focus(), []);

  return (
    <>
      <TextField
        ref={field}
        label={words.search}
        type="search"
        value={query}
        onChange={({ target }) => setQuery(target.value)}
      />
      {terms.length === 0 ? <p className={styles['none']}>{words.noTerm}</p> : null}
      <dl className={styles['terms']}>
        {terms.map(({ id, term, meaning }) => (
          <div key={id}>
            <dt className={styles['term']}>{term}</dt>
            <dd className={styles['meaning']}>{meaning}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
