import { useState } from 'react';
import type { Problem } from '#shared/base/result.ts';
import type { HostReply } from '#shared/host/host.ts';
import { aboutStrings } from '#shared/strings/about.ts';
import { useServices } from '../services/services.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Section } from '../ui/Section.tsx';
import styles from './AboutSheet.module.css';

const words = aboutStrings.update;

type Outcome =
  | { readonly kind: 'none' | 'checking' }
  | { readonly kind: 'failed'; readonly problem: Problem }
  | Extract<HostReply<'updateCheck'>, { readonly kind: 'genuine' }>;

/** Looks whether an installer is the makers' own. Starting it stays with the user, from its folder. */
export function UpdateCheck() {
  const { host } = useServices();
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'none' });

  async function check(): Promise<void> {
    setOutcome({ kind: 'checking' });
    const checked = await host.updateCheck();
    if (checked.kind === 'failed') setOutcome(checked);
    else setOutcome(checked.value.kind === 'cancelled' ? { kind: 'none' } : checked.value);
  }

  return (
    <Section title={words.title} hint={words.lead}>
      <div className={styles['outcome']}>
        {outcome.kind === 'failed' ? <Notice message={outcome.problem} /> : null}
        {outcome.kind === 'genuine' ? (
          <Notice
            message={[
              words.genuine(outcome.name),
              words.relation[outcome.relation](outcome.version),
              words.next,
            ].join(' ')}
          >
            <Button size="small" onClick={() => void host.showInFolder({ handle: outcome.handle })}>
              {words.show}
            </Button>
          </Notice>
        ) : null}
      </div>
      <div className={styles['actions']}>
        <Button disabled={outcome.kind === 'checking'} onClick={() => void check()}>
          {outcome.kind === 'checking' ? words.checking : words.check}
        </Button>
      </div>
    </Section>
  );
}
