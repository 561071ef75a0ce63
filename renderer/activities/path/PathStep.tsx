import { useMemo } from 'react';
import type { Playbook } from '#shared/playbook/playbook.ts';
import { pathStrings as words } from '#shared/strings/path.ts';
import { VotePanel } from '../../facilitation/votes/VotePanel.tsx';
import { useConclusion } from '../../session/conclusion-context.ts';
import { useRulesShown } from '../../session/rules-shown.ts';
import { usePart } from '../../session/session-context.ts';
import { Button } from '../../ui/Button.tsx';
import { KeptFocus } from '../../ui/KeptFocus.tsx';
import { Section } from '../../ui/Section.tsx';
import { StepPage } from '../../ui/StepPage.tsx';
import { BreakEvenFields } from './BreakEvenFields.tsx';
import { CostTable } from './CostTable.tsx';
import { DecisionBar } from './DecisionBar.tsx';
import { GainsQuestion } from './GainsQuestion.tsx';
import styles from './Path.module.css';
import { PathDescriptions } from './PathDescriptions.tsx';
import { RulesSay } from './RulesSay.tsx';
import { roomVote } from './room-vote.ts';

/** The choice of the path: the room's blind vote first, then what the rules say and why, then the decision. */
export function PathStep({ playbook }: { readonly playbook: Playbook }) {
  const votes = usePart('votes');
  const decision = useConclusion().conclusion?.decision;
  const [shown, show] = useRulesShown();
  const vote = useMemo(() => roomVote(votes, playbook), [votes, playbook]);
  const panel = (
    <VotePanel subject={{ kind: 'path' }} title={words.voteTitle} step="path" playbook={playbook} />
  );
  return (
    <KeptFocus>
      <StepPage
        title={words.title}
        lead={shown ? words.leadShown : words.lead}
        count={words.counts(words.voted(vote.voters), shown ? words.rulesShown : words.rulesHidden)}
        footer={<DecisionBar decision={decision} vote={vote} shown={shown} playbook={playbook} />}
        wide
      >
        {vote.kind === 'closed' ? null : (
          <Section
            title={words.vote}
            aside={
              shown ? undefined : (
                <Button size="small" look="plain" onClick={show}>
                  {words.hidden.show}
                </Button>
              )
            }
          >
            <div className={styles['votePanel']}>{panel}</div>
          </Section>
        )}
        {shown && decision !== undefined ? (
          <RulesSay decision={decision} vote={vote} playbook={playbook} />
        ) : (
          <PathDescriptions playbook={playbook} />
        )}
        <div className={styles['pair']}>
          <div>
            <GainsQuestion playbook={playbook} />
          </div>
          <div>
            <BreakEvenFields decision={decision} />
          </div>
        </div>
        <CostTable decision={shown ? decision : undefined} playbook={playbook} />
        {vote.kind === 'closed' ? (
          <Section title={words.voteDone}>
            <div className={styles['votePanel']}>{panel}</div>
          </Section>
        ) : null}
      </StepPage>
    </KeptFocus>
  );
}
