import { describe, expect, it } from 'vitest';
import { workshopSchema } from '#shared/workshop/schema/workshop.ts';
import { tagsIn, toggleTag } from './tags-in.ts';

describe('tags typed in a line', () => {
  it('are divided by commas of any script, each once, whatever the capitals', () => {
    expect(tagsIn(' pilot,  follow   up ، Pilot、東京,, ')).toEqual(['pilot', 'follow up', '東京']);
  });

  it('always fit into the document', () => {
    const tags = tagsIn(`${'👍'.repeat(400)},${Array.from({ length: 90 }, (_, at) => `t${at}`).join(',')}`);
    expect(workshopSchema.shape.tags.safeParse([...tags]).success).toBe(true);
  });

  it('are put on and taken off', () => {
    expect(toggleTag(['a'], 'b')).toEqual(['a', 'b']);
    expect(toggleTag(['a', 'b'], 'a')).toEqual(['b']);
  });
});
