import { claimsInOrder } from '#shared/assessment/claims-in-order.ts';
import type { ProjectorInput, Staged } from '../projector-input.ts';
import { fewOf } from './fit-to-screen.ts';

const MOST = 7;

/** Two columns, and large the claim the room talks about. Sources name people, so they stay on the laptop. */
export function evidenceScene({ workshop, playbook, screen }: ProjectorInput): Staged {
  const claims = claimsInOrder(workshop, playbook);
  const focus = claims.find(({ id }) => id === screen.focus);
  const definition = playbook.evidence.claims.find(({ id }) => id === focus?.id);
  const statusLabel = playbook.evidence.statuses.find(({ id }) => id === focus?.status)?.label ?? '';
  const column = (side: 'left' | 'right', title: string) => {
    const { shown, more } = fewOf(
      claims.filter((claim) => claim.column === side),
      MOST,
    );
    return { title, items: shown.map(({ text, grade }) => ({ text, level: grade })), more };
  };
  return {
    title: definition?.prompt ?? playbook.room.steps.find(({ id }) => id === 'evidence')?.purpose ?? '',
    scene: {
      kind: 'columns',
      columns: [column('left', playbook.evidence.leftTitle), column('right', playbook.evidence.rightTitle)],
      large:
        focus === undefined
          ? null
          : {
              text: focus.text,
              below: [statusLabel, focus.gradeLabel ?? ''].filter((part) => part !== '').join(' · '),
              level: focus.grade,
            },
    },
  };
}
