import { useRef, useState } from 'react';
import type { Playbook } from '#shared/playbook/playbook.ts';
import { readBackScreen as words } from '#shared/strings/read-back-screen.ts';
import { useConclusion } from '../../session/conclusion-context.ts';
import { useWorkshop } from '../../session/session-context.ts';
import { useSend } from '../../session/use-send.ts';
import { useWorkshopTools } from '../../session/workshop-tools.ts';
import { Button } from '../../ui/Button.tsx';
import { CaptureLine } from '../../ui/CaptureLine.tsx';
import { StepPage } from '../../ui/StepPage.tsx';
import { ViewTabs } from '../../ui/ViewTabs.tsx';
import { AgreedView } from './AgreedView.tsx';
import { ReasonsView } from './ReasonsView.tsx';
import { ReportPreview } from './ReportPreview.tsx';
import { CAPTURE_TARGETS, type CaptureTarget, captureCommands } from './read-back-actions.ts';
import { useReport } from './use-report.ts';

type ViewId = 'agreed' | 'report' | 'reasons';

/** The end of the workshop: what was agreed, who does what, and the report as the client will read it. */
export function ReadBackStep({ playbook }: { readonly playbook: Playbook }) {
  const workshop = useWorkshop();
  const { conclusion } = useConclusion();
  const [view, setView] = useState<ViewId>('agreed');
  const capture = useRef<HTMLInputElement>(null);
  const { said, onCapture } = useCapture();
  return (
    <StepPage
      wide
      title={words.title}
      lead={words.lead}
      footer={
        <CaptureLine
          label={words.capture.label}
          placeholder={words.capture.placeholder}
          targets={CAPTURE_TARGETS.map((id) => ({ id, title: words.capture[id] }))}
          into={words.capture.into}
          inputRef={capture}
          said={said}
          onCapture={onCapture}
        />
      }
    >
      <ViewTabs
        label={words.views.label}
        chosen={view}
        onChoose={setView}
        aside={<Handing />}
        views={[
          {
            id: 'agreed',
            label: words.views.agreed,
            content: () =>
              conclusion === undefined ? (
                <p role="status">{words.working}</p>
              ) : (
                <AgreedView conclusion={conclusion} workshop={workshop} playbook={playbook} />
              ),
          },
          { id: 'report', label: words.views.report, content: () => <Preview /> },
          { id: 'reasons', label: words.views.reasons, content: () => <Reasons playbook={playbook} /> },
        ]}
      />
    </StepPage>
  );
}

function Preview() {
  return <ReportPreview {...useReport()} />;
}

function Reasons({ playbook }: { readonly playbook: Playbook }) {
  return <ReasonsView state={useReport()} playbook={playbook} />;
}

/** What leaves the room: the report and the file. */
function Handing() {
  const { save, exportReport } = useWorkshopTools();
  return (
    <>
      <Button size="small" onClick={save}>
        {words.save}
      </Button>
      <Button size="small" look="primary" onClick={exportReport}>
        {words.export}
      </Button>
    </>
  );
}

function useCapture() {
  const send = useSend();
  const [said, setSaid] = useState('');
  return {
    said,
    onCapture: (texts: readonly string[], target: CaptureTarget = 'action'): void => {
      const commands = captureCommands(texts, target, () => crypto.randomUUID(), new Date().toISOString());
      if (!commands.every(send)) return;
      setSaid(
        texts.length === 1 ? words.capture.added(texts[0] ?? '') : words.capture.addedMany(texts.length),
      );
    },
  };
}
