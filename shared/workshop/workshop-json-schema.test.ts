import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { defaultPlaybook } from '#shared/catalogue/default-playbook.ts';
import { SAMPLES } from '#shared/samples/samples.ts';
import { workshopJsonSchema } from './workshop-json-schema.ts';

describe('the published schema of a workshop', () => {
  const schema = workshopJsonSchema();
  // Read back by a validator that has never seen ours.
  const published = z.fromJSONSchema(schema);

  it('names the playbook as a definition of its own, and keeps its descriptions', () => {
    expect(schema.$defs?.['playbook']).toMatchObject({
      description: 'A Nextproof playbook.',
      type: 'object',
    });
    expect(schema.description).toContain('what is missing counts as unknown');
  });

  it.each(SAMPLES.map(({ name, workshop }) => [name, workshop] as const))('accepts %s', (_name, workshop) => {
    expect(published.safeParse(workshop).success).toBe(true);
  });

  it('accepts a workshop without any answer, and one with the playbook it was made with', () => {
    expect(published.safeParse({}).success).toBe(true);
    expect(published.safeParse({ playbook: { content: defaultPlaybook } }).success).toBe(true);
  });

  it.each([{ clams: {} }, { claims: { EP3: { grade: 7 } } }, { frame: { activeUsers: 'many' } }])(
    'refuses %j',
    (document) => {
      expect(published.safeParse(document).success).toBe(false);
    },
  );
});
