import { useEffect, useState } from 'react';
import type { Problem } from '#shared/base/result.ts';
import { diagnosticsText } from '#shared/diagnostics/diagnostics-text.ts';
import { aboutStrings as words } from '#shared/strings/about.ts';
import { shellStrings } from '#shared/strings/shell.ts';
import { useServices } from '../services/services.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Section } from '../ui/Section.tsx';
import { Sheet } from '../ui/Sheet.tsx';
import styles from './AboutSheet.module.css';
import { UpdateCheck } from './UpdateCheck.tsx';
import { windowFacts } from './window-facts.ts';

/** The app about itself: its version, a check of a downloaded installer, and all that is shared when help is asked for. */
export function AboutSheet({ onClose }: { readonly onClose: () => void }) {
  const { host, description, library } = useServices();
  const [text, setText] = useState<string>();
  const [said, setSaid] = useState<string | Problem>('');

  useEffect(() => {
    let isGone = false;
    void Promise.all([host.hostFacts(), windowFacts(library, window)]).then(([facts, own]) => {
      if (isGone) return;
      if (facts.kind === 'failed') setSaid(facts.problem);
      else setText(diagnosticsText(description, facts.value, own, new Date().toISOString()));
    });
    return () => {
      isGone = true;
    };
  }, [host, description, library]);

  async function save(shown: string): Promise<void> {
    const bytes = new TextEncoder().encode(shown);
    const saved = await host.exportBytes({ suggestedName: words.share.fileName, bytes, kind: 'text' });
    if (saved.kind === 'failed') setSaid(saved.problem);
    else setSaid(saved.value.kind === 'cancelled' ? '' : words.share.saved(saved.value.name));
  }

  return (
    <Sheet open title={words.title} closeLabel={shellStrings.close} width="medium" onClose={onClose}>
      <p className={styles['version']}>{words.version(description.version, description.edition)}</p>
      {description.edition === 'desktop' ? <UpdateCheck /> : null}
      <Section title={words.share.title} hint={words.share.lead}>
        {/* Scrolled by keyboard, so it can be focused. */}
        <textarea
          className={styles['text']}
          aria-label={words.share.text}
          readOnly
          rows={14}
          value={text ?? words.share.preparing}
        />
        <div className={styles['actions']}>
          <Button look="primary" disabled={text === undefined} onClick={() => void save(text ?? '')}>
            {words.share.save}
          </Button>
          {typeof said === 'string' ? <span role="status">{said}</span> : null}
        </div>
        {typeof said === 'string' ? null : <Notice message={said} />}
      </Section>
    </Sheet>
  );
}
