import { useMemo, useState } from 'react';
import type { Playbook } from '#shared/playbook/playbook.ts';
import { readBackScreen } from '#shared/strings/read-back-screen.ts';
import { useLinksTo } from '../../session/use-links-to.ts';
import { keptTogether } from '../../ui/kept-together.ts';
import { Section } from '../../ui/Section.tsx';
import { TraceLinks } from '../../ui/TraceLinks.tsx';
import styles from './Reasons.module.css';
import { reportSentences, type SentenceLine } from './report-sentences.ts';
import type { ReportState } from './use-report.ts';

const words = readBackScreen.reasons;

type ReasonsViewProps = { readonly state: ReportState; readonly playbook: Playbook };

/** The report as text: press a sentence and arrive at the answers. */
export function ReasonsView({ state: { report, failed }, playbook }: ReasonsViewProps) {
  const [open, setOpen] = useState<string>();
  const sections = useMemo(() => (report === undefined ? [] : reportSentences(report)), [report]);
  if (report === undefined)
    return <p role="status">{failed ? readBackScreen.report.failed : readBackScreen.report.drawing}</p>;
  return (
    <div className={styles['text']}>
      <p className={styles['lead']}>{words.lead}</p>
      {sections.map(({ id, title, lines }) => (
        <Section key={id} title={title}>
          <ul>
            {lines.map((line) => (
              <Sentence
                key={line.id}
                line={line}
                open={open === line.id}
                playbook={playbook}
                onToggle={() => setOpen(open === line.id ? undefined : line.id)}
              />
            ))}
          </ul>
        </Section>
      ))}
    </div>
  );
}

type SentenceProps = {
  readonly line: SentenceLine;
  readonly open: boolean;
  readonly playbook: Playbook;
  readonly onToggle: () => void;
};

function Sentence({ line, open, playbook, onToggle }: SentenceProps) {
  const linksTo = useLinksTo(playbook);
  const { text, reasons } = line;
  if (reasons.length === 0)
    return (
      <li className={styles['said']} dir="auto">
        {keptTogether(text)}
      </li>
    );
  return (
    <li className={styles['line']}>
      <button type="button" className={styles['sentence']} aria-expanded={open} onClick={onToggle} dir="auto">
        {keptTogether(text)}
      </button>
      {open
        ? reasons.map(({ sentence, answers, rule }) => (
            <div key={`${rule.id} ${sentence}`} className={styles['reason']}>
              {sentence === text ? null : <p>{keptTogether(sentence)}</p>}
              {answers.length === 0 ? (
                <p className={styles['none']}>{words.noAnswers}</p>
              ) : (
                <TraceLinks label={words.answers} links={linksTo(answers)} />
              )}
              <p className={styles['rule']}>{words.rule(rule.id, rule.playbook, rule.version)}</p>
            </div>
          ))
        : null}
    </li>
  );
}
