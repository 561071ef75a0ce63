import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import type { StagePlan } from '#shared/plan/build-plan.ts';
import type { MatrixColumnId } from '#shared/playbook/ids.ts';
import type { Playbook } from '#shared/playbook/playbook.ts';
import { planScreen as words } from '#shared/strings/plan-screen.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';
import { useConclusion } from '../../session/conclusion-context.ts';
import { usePart } from '../../session/session-context.ts';
import { useSend } from '../../session/use-send.ts';
import { useWantedItem } from '../../session/wanted-item.ts';
import { CaptureLine } from '../../ui/CaptureLine.tsx';
import { StepPage } from '../../ui/StepPage.tsx';
import { Teach } from '../../ui/Teach.tsx';
import { ViewTabs } from '../../ui/ViewTabs.tsx';
import { boardView } from './board-view.ts';
import { FieldsView } from './FieldsView.tsx';
import { fieldsView } from './fields-view.ts';
import { MatrixView } from './MatrixView.tsx';
import { captureOnMatrix } from './matrix-actions.ts';
import { type MatrixColumn, matrixView } from './matrix-view.ts';
import { captureInPlan } from './plan-actions.ts';
import { type PlanView, useShownView } from './use-shown-view.ts';
import { WeeksView } from './WeeksView.tsx';

const newId = (): string => crypto.randomUUID();

/** The stage plan: six fields on one page, the keep/change matrix, and the weeks. */
export function PlanStep({ playbook }: { readonly playbook: Playbook }) {
  const document = usePart('plan');
  const people = usePart('people');
  const matrix = usePart('matrix');
  const plan = useConclusion().conclusion?.plan;
  const [view, show] = useShownView();
  useViewOf(useWantedItem(), document.items, matrix, show);
  const capture = useRef<HTMLInputElement>(null);
  const { capture: line, said } = useCapture(view);

  const workshop = useMemo(() => ({ plan: document, people, matrix }), [document, people, matrix]);
  const weeks = document.weeks ?? plan?.weeks ?? 8;

  const isTooMuch = plan?.capacity.kind === 'known' && plan.capacity.excess > 0;
  const targets = playbook.plan.matrix.columns.map(({ id, label }) => ({ id, title: label }));
  return (
    <StepPage
      title={words.title(weeks)}
      lead={words.lead}
      wide
      footer={
        <CaptureLine
          label={words.capture.label}
          placeholder={words.capture.placeholder}
          letter="E"
          targets={
            view === 'weeks' ? [] : CHANGE_FIRST.flatMap((id) => targets.filter((one) => one.id === id))
          }
          into={words.capture.into}
          inputRef={capture}
          said={said}
          onCapture={line}
        />
      }
    >
      {plan === undefined ? (
        <p role="status">{words.working}</p>
      ) : (
        <ViewTabs
          label={words.views.label}
          chosen={view}
          onChoose={show}
          views={[
            {
              id: 'fields',
              label: words.views.fields,
              content: () => <Fields workshop={workshop} plan={plan} playbook={playbook} onShow={show} />,
            },
            {
              id: 'matrix',
              label: words.views.matrix,
              content: () => <Matrix workshop={workshop} plan={plan} playbook={playbook} capture={capture} />,
            },
            {
              id: 'weeks',
              label: words.views.weeks,
              ...(isTooMuch ? { note: words.tooMuch } : {}),
              content: () => (
                <WeeksView workshop={workshop} plan={plan} playbook={playbook} capture={capture} />
              ),
            },
          ]}
        />
      )}
    </StepPage>
  );
}

type ViewProps = {
  readonly workshop: Pick<Workshop, 'plan' | 'people' | 'matrix'>;
  readonly plan: StagePlan;
  readonly playbook: Playbook;
};

/** Worked out by the view that shows them: while the bars are moved nobody looks at the matrix. */
function useColumns({ workshop, plan, playbook }: ViewProps): readonly MatrixColumn[] {
  return useMemo(() => matrixView(workshop, plan, playbook), [workshop, plan, playbook]);
}

function Fields(props: ViewProps & { readonly onShow: (view: PlanView) => void }) {
  const { workshop, plan, playbook, onShow } = props;
  const columns = useColumns(props);
  return (
    <FieldsView
      view={fieldsView(workshop, plan, columns, boardView(workshop, plan))}
      playbook={playbook}
      onShow={onShow}
    />
  );
}

function Matrix(props: ViewProps & { readonly capture: RefObject<HTMLInputElement | null> }) {
  const columns = useColumns(props);
  return columns.every(({ cards }) => cards.length === 0) ? (
    <Teach text={words.matrix.start} example={words.matrix.startExample} />
  ) : (
    <MatrixView columns={columns} playbook={props.playbook} capture={props.capture} />
  );
}

/** What a link or a search led to is in the weeks or on the matrix: that view is brought to the front, once. */
function useViewOf(
  wanted: string | undefined,
  items: Workshop['plan']['items'],
  matrix: Workshop['matrix'],
  show: (view: PlanView) => void,
): void {
  const shown = useRef<string>(undefined);
  useEffect(() => {
    if (wanted === shown.current) return;
    shown.current = wanted;
    if (wanted === undefined) return;
    if (Object.hasOwn(items, wanted)) show('weeks');
    else if (Object.hasOwn(matrix, wanted)) show('matrix');
  }, [wanted, items, matrix, show]);
}

/** Most of what is typed is work to do. */
const CHANGE_FIRST: readonly MatrixColumnId[] = ['change', 'keep', 'defer'];

/** What is typed below goes where one looks: to the matrix on the matrix, else into the plan. */
function useCapture(view: PlanView) {
  const send = useSend();
  const [said, setSaid] = useState('');
  return {
    said,
    capture: (texts: readonly string[], column: MatrixColumnId = 'change'): void => {
      const onMatrix = view === 'matrix' || (view === 'fields' && column !== 'change');
      const command = onMatrix ? captureOnMatrix(texts, column, newId) : captureInPlan(texts, column, newId);
      if (!send(command)) return;
      setSaid(
        texts.length === 1 ? words.capture.added(texts[0] ?? '') : words.capture.addedMany(texts.length),
      );
    },
  };
}
