import { z } from 'zod';
import { playbookSchema } from '#shared/playbook/playbook.ts';
import { WORKSHOP_VERSION, workshopSchema } from './schema/workshop.ts';

/** The published schema of a workshop document, with the playbook it may carry as a definition of its own. */
export function workshopJsonSchema(): z.core.JSONSchema.JSONSchema {
  const schema = z.toJSONSchema(workshopSchema, {
    io: 'input',
    target: 'draft-2020-12',
    metadata: withNamedPlaybook(),
  });
  return { title: `Nextproof workshop, format ${WORKSHOP_VERSION}`, ...schema };
}

/** Everything the schemas say about themselves, and the name under which the playbook stands. */
function withNamedPlaybook(): typeof z.globalRegistry {
  const named: typeof z.globalRegistry = z.registry();
  const described = z.globalRegistry.get.bind(z.globalRegistry);
  named.get = (schema) =>
    // Compared by identity alone: the two have different types.
    (schema as unknown) === playbookSchema ? { ...described(schema), id: 'playbook' } : described(schema);
  return named;
}
