import { useMemo, useRef, useState } from 'react';
import { assertNever } from '#shared/base/assert-never.ts';
import type { Decision } from '#shared/decision/decision.ts';
import type { Playbook } from '#shared/playbook/playbook.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';
import type { HistoryPlace } from '../routes/history-place.ts';
import { ComparePoints } from './ComparePoints.tsx';
import type { ListPosition } from './HistoryList.tsx';
import { HistoryPage } from './HistoryPage.tsx';
import type { Filter } from './history-view.ts';
import { LookBack } from './LookBack.tsx';
import { useHistory } from './use-history.ts';

export type HistoryScreenProps = {
  readonly place: HistoryPlace;
  readonly playbook: Playbook;
  /** What any state of the workshop came to. */
  readonly decisionOf: (workshop: Workshop) => Promise<Decision>;
  readonly addressOf: (place: HistoryPlace) => string;
  /** The address of the work itself. */
  readonly workAddress: string;
  readonly onGo: (place: HistoryPlace) => void;
  readonly onRestored: () => void;
};

const NOTHING: Filter = { text: '', item: '', clock: false };

/** The history of the open workshop: the list, one point of it, or two of them beside each other. */
export function HistoryScreen(props: HistoryScreenProps) {
  const { place, playbook, decisionOf, addressOf, workAddress, onGo, onRestored } = props;
  const history = useHistory();
  const [filter, setFilter] = useState(NOTHING);
  const position = useRef<ListPosition>({ top: 0, seq: undefined });
  const shared = useMemo(
    () => ({ history, playbook, decisionOf, addressOf, onGo }),
    [history, playbook, decisionOf, addressOf, onGo],
  );

  switch (place.kind) {
    case 'list':
      return (
        <HistoryPage
          history={history}
          filter={filter}
          onFilter={setFilter}
          position={position}
          addressOf={addressOf}
          workAddress={workAddress}
          onGo={onGo}
        />
      );
    case 'point':
      return <LookBack {...shared} seq={place.seq} onRestored={onRestored} />;
    case 'compare':
      return <ComparePoints {...shared} from={place.from} to={place.to} />;
    default:
      return assertNever(place);
  }
}
