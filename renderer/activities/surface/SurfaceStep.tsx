import { useEffect, useMemo, useRef, useState } from 'react';
import type { Playbook } from '#shared/playbook/playbook.ts';
import { surfaceStrings as words } from '#shared/strings/surface-step.ts';
import { partId } from '#shared/workshop/schema/ids.ts';
import { useConclusion } from '../../session/conclusion-context.ts';
import { useSelected } from '../../session/session-context.ts';
import { useSend } from '../../session/use-send.ts';
import { CaptureLine } from '../../ui/CaptureLine.tsx';
import { Findings } from '../../ui/Findings.tsx';
import { RangeBar } from '../../ui/RangeBar.tsx';
import { Section } from '../../ui/Section.tsx';
import { StepPage } from '../../ui/StepPage.tsx';
import { Teach } from '../../ui/Teach.tsx';
import { useSay } from '../../ui/Toasts.tsx';
import styles from './Board.module.css';
import { PartBoard } from './PartBoard.tsx';
import { PromptNotes } from './PromptNotes.tsx';
import { dispositionOf, keepShareSaid, type PartColumnId, partColumns } from './surface-view.ts';

/** What users see, sorted into keep, simplify and drop, and five questions that bring it up. */
export function SurfaceStep({ playbook }: { readonly playbook: Playbook }) {
  const send = useSend();
  const say = useSay();
  const parts = useSelected(({ workshop }) => workshop.surface.parts);
  const surface = useConclusion().conclusion?.assessment.surface;
  const columns = useMemo(() => partColumns(parts, playbook), [parts, playbook]);
  const capture = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');
  const count = Object.keys(parts).length;
  const figure = keepShareSaid(surface?.keepShare, count);

  useEffect(() => {
    capture.current?.focus({ preventScroll: true });
  }, []);

  function add(texts: readonly string[], column: PartColumnId): void {
    const items = texts.map((name) => ({
      id: partId.parse(crypto.randomUUID()),
      item: { name, disposition: dispositionOf(column) },
    }));
    if (!send({ name: 'surface.add-parts', payload: { items } })) return;
    setSaid(items.length === 1 ? words.added(texts[0] ?? '') : '');
    if (items.length > 1) say(words.addedMany(items.length));
  }

  return (
    <StepPage
      wide
      title={words.title}
      lead={playbook.surface.rule}
      count={words.count(count, columns[0]?.cards.length ?? 0)}
      footer={
        <CaptureLine
          label={words.capture.label}
          placeholder={words.capture.placeholder}
          letter="E"
          targets={columns}
          into={words.capture.into}
          inputRef={capture}
          said={said}
          onCapture={(texts, column) => add(texts, column ?? 'unsorted')}
        />
      }
    >
      <Section
        title={words.board}
        aside={
          <span className={styles['share']}>
            <span>{words.share.label}</span>
            {surface === undefined || count === 0 ? (
              <span />
            ) : (
              <RangeBar
                mark={surface.keepShare.lo === surface.keepShare.hi ? surface.keepShare.lo : null}
                range={surface.keepShare}
                whisker={null}
                label={words.share.said(figure)}
              />
            )}
            <span className={styles['figure']}>{figure}</span>
          </span>
        }
      >
        {count === 0 ? (
          <Teach {...words.empty} />
        ) : (
          <PartBoard columns={columns} playbook={playbook} capture={capture} />
        )}
        <Findings
          label={words.findings}
          tone="note"
          lines={(surface?.findings ?? []).map(({ id, reason }) => ({ id, text: reason.sentence }))}
        />
      </Section>
      <PromptNotes playbook={playbook} />
    </StepPage>
  );
}
