import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { defaultPlaybook } from '#shared/catalogue/default-playbook.ts';
import { playbookJsonSchema } from './playbook-json-schema.ts';

describe('the published schema of a playbook', () => {
  it('describes every field', () => {
    expect(undescribed(playbookJsonSchema(), '')).toStrictEqual([]);
  });

  it('forbids fields it does not know', () => {
    expect(openObjects(playbookJsonSchema(), '')).toStrictEqual([]);
  });

  it('accepts the default playbook and refuses one with a wrong value', () => {
    // The published schema is read back by a validator that has never seen ours.
    const published = z.fromJSONSchema(playbookJsonSchema());
    expect(published.safeParse(defaultPlaybook).success).toBe(true);
    expect(published.safeParse({ ...defaultPlaybook, version: 'first' }).success).toBe(false);
    const conditions = defaultPlaybook.conditions.map((each) => ({
      ...each,
      feed: { kind: 'area', area: 'DX' },
    }));
    expect(published.safeParse({ ...defaultPlaybook, conditions }).success).toBe(false);
  });
});

function undescribed(node: unknown, at: string): readonly string[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => {
    const place = `${at}/${key}`;
    const missing =
      at.endsWith('/properties') && !('description' in Object(value)) && !('$ref' in Object(value))
        ? [place]
        : [];
    return [...missing, ...undescribed(value, place)];
  });
}

function openObjects(node: unknown, at: string): readonly string[] {
  if (typeof node !== 'object' || node === null) return [];
  const open =
    'properties' in node && 'type' in node && node.type === 'object' && !('additionalProperties' in node)
      ? [at]
      : [];
  return [...open, ...Object.entries(node).flatMap(([key, value]) => openObjects(value, `${at}/${key}`))];
}
