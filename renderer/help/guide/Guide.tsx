import { useDeferredValue, useId, useState } from 'react';
import { helpStrings as words } from '#shared/strings/help.ts';
import { joinClasses } from '../../ui/join-classes.ts';
import { TextField } from '../../ui/TextField.tsx';
import { GUIDE } from './bundled-guide.ts';
import styles from './Guide.module.css';
import { GuideText } from './GuideText.tsx';
import { findInGuide, type GuidePage } from './guide-pages.ts';

/** The papers, one at a time, or the sections of all of them that hold what is looked for. */
export function Guide() {
  const [query, setQuery] = useState('');
  const [shown, setShown] = useState(GUIDE[0]);
  const asked = useDeferredValue(query).trim();
  const found = findInGuide(GUIDE, asked);
  return (
    <>
      <TextField
        label={words.guide.search}
        type="search"
        value={query}
        onChange={({ target }) => setQuery(target.value)}
      />
      {asked === '' ? (
        <div className={styles['guide']}>
          <nav aria-label={words.guide.pages} className={styles['pages']}>
            {GUIDE.map((page) => (
              <button
                key={page.id}
                type="button"
                className={joinClasses(styles['page'], page === shown && styles['current'])}
                aria-current={page === shown ? 'page' : undefined}
                onClick={() => setShown(page)}
              >
                {page.title}
              </button>
            ))}
          </nav>
          {shown === undefined ? null : <Page key={shown.id} page={shown} />}
        </div>
      ) : (
        <div className={styles['text']}>
          <p role="status" className={styles['count']}>
            {words.guide.found(found.length)}
          </p>
          {found.map(({ page, section }) => (
            <section key={`${page.id} ${section.title}`}>
              <h3 className={styles['section']}>
                {section.title} <span className={styles['of']}>{page.title}</span>
              </h3>
              <GuideText blocks={section.blocks} />
            </section>
          ))}
        </div>
      )}
    </>
  );
}

function Page({ page }: { readonly page: GuidePage }) {
  const title = useId();
  return (
    <article className={styles['text']} aria-labelledby={title}>
      <h3 id={title} className={styles['title']}>
        {page.title}
      </h3>
      <GuideText blocks={page.lead} />
      {page.sections.map((section) => (
        <section key={section.title}>
          <h4 className={styles['section']}>{section.title}</h4>
          <GuideText blocks={section.blocks} />
        </section>
      ))}
    </article>
  );
}
