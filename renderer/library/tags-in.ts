import { LIMITS } from '#shared/workshop/schema/primitives.ts';

const MOST = 50;

/** The tags in a line with commas, also the commas of other scripts; each once, however it is capitalised. */
export function tagsIn(line: string): readonly string[] {
  const seen = new Map<string, string>();
  for (const part of line.split(/[,،、，;]/)) {
    const tag = Array.from(part.trim().replaceAll(/\s+/g, ' '))
      .slice(0, LIMITS.word / 2)
      .join('');
    if (tag !== '' && !seen.has(tag.toLowerCase())) seen.set(tag.toLowerCase(), tag);
  }
  return [...seen.values()].slice(0, MOST);
}

export function toggleTag(tags: readonly string[], tag: string): readonly string[] {
  return tags.includes(tag) ? tags.filter((other) => other !== tag) : [...tags, tag];
}
