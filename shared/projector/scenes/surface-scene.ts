import { inOrder } from '#shared/base/in-order.ts';
import type { ProjectorInput, Staged } from '../projector-input.ts';
import { fewOf } from './fit-to-screen.ts';

const MOST = 7;

/** Keep, simplify, drop: the parts by name. */
export function surfaceScene({ workshop, playbook, screen }: ProjectorInput): Staged {
  const parts = inOrder(workshop.surface.parts);
  const focus = parts.find(([id]) => id === screen.focus)?.[1];
  return {
    title: focus?.name ?? playbook.surface.rule,
    scene: {
      kind: 'columns',
      columns: playbook.surface.dispositions.map(({ id, label }) => {
        const { shown, more } = fewOf(
          parts.filter(([, part]) => part.disposition === id),
          MOST,
        );
        return { title: label, items: shown.map(([, { name }]) => ({ text: name, level: null })), more };
      }),
      large: null,
    },
  };
}
