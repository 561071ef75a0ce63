import { z } from 'zod';
import { workshopSchema } from '#shared/workshop/schema/workshop.ts';
import { editPart } from './answer-command.ts';
import { defineCommand } from './define-command.ts';

const { shape } = workshopSchema;

export const workshopCommands = {
  /** The cover: title, client, product, date and the like. */
  'workshop.edit': editPart([], workshopSchema, [
    'title',
    'client',
    'product',
    'date',
    'zone',
    'tags',
    'note',
    'previous',
  ]),
  'playbook.choose': defineCommand({
    payload: z.strictObject({ playbook: shape.playbook }),
    undoable: true,
    apply: (draft, { playbook }) => {
      draft.playbook = playbook;
      return undefined;
    },
  }),
  'report.edit': editPart(['report'], shape.report.unwrap(), ['status', 'confidentiality']),
} as const;
