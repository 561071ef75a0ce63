import { z } from 'zod';
import { PLAYBOOK_FORMAT_VERSION } from './format.ts';
import { playbookSchema } from './playbook.ts';

/** The published schema of a playbook, for editors that help while writing one. */
export function playbookJsonSchema(): z.core.JSONSchema.JSONSchema {
  const schema = z.toJSONSchema(playbookSchema, { io: 'input', target: 'draft-2020-12' });
  return { ...schema, title: `Nextproof playbook, format ${PLAYBOOK_FORMAT_VERSION}` };
}
