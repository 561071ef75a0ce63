import { describe, expect, it } from 'vitest';
import { GUIDE } from './bundled-guide.ts';
import { findInGuide, guidePage } from './guide-pages.ts';

const page = guidePage(
  'a',
  '# Title\n\nFirst words.\n\n## One\n\nAbout ships.\n\n- a\n- b\n\n## Two\n\nCafé and `Ctrl+S`.\n',
);

describe('a page of the guide', () => {
  it('has a title, a lead and sections', () => {
    expect(page.title).toBe('Title');
    expect(page.lead.filter(({ type }) => type === 'paragraph')).toHaveLength(1);
    expect(page.sections.map(({ title }) => title)).toEqual(['One', 'Two']);
  });

  it('is found by every word of a section, accents and case aside', () => {
    expect(findInGuide([page], 'SHIPS about').map(({ section }) => section.title)).toEqual(['One']);
    expect(findInGuide([page], 'cafe').map(({ section }) => section.title)).toEqual(['Two']);
    expect(findInGuide([page], 'ships cafe')).toEqual([]);
    expect(findInGuide([page], '  ')).toEqual([]);
  });
});

describe('the guide that is bundled', () => {
  it('has a title and sections on every page, and nothing that the screen cannot draw', () => {
    for (const { id, title, lead, sections } of GUIDE) {
      expect(title, id).not.toBe(id);
      expect(sections.length, id).toBeGreaterThan(2);
      const kinds = new Set([...lead, ...sections.flatMap(({ blocks }) => blocks)].map(({ type }) => type));
      for (const kind of kinds) expect(['paragraph', 'list', 'code'], id).toContain(kind);
    }
  });
});
