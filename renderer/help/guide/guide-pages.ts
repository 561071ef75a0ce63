import { lexer, type Token, type Tokens } from 'marked';
import { foldText } from '#shared/library/search-terms.ts';

export type GuideSection = {
  readonly title: string;
  readonly blocks: readonly Token[];
  readonly text: string;
};

/** One page of the guide: what stands before its first section, and the sections. */
export type GuidePage = {
  readonly id: string;
  readonly title: string;
  readonly lead: readonly Token[];
  readonly sections: readonly GuideSection[];
};

/** A page as it is written, with one title and sections of the second rank, taken apart. */
export function guidePage(id: string, source: string): GuidePage {
  const blocks = lexer(source).filter(({ type }) => type !== 'space');
  const parts = blocks.reduce<Token[][]>(
    (all, block) => {
      if (headingOf(block, 2) === undefined) all.at(-1)?.push(block);
      else all.push([block]);
      return all;
    },
    [[]],
  );
  const [lead = [], ...sections] = parts;
  return {
    id,
    title: lead.map((block) => headingOf(block, 1)).find((title) => title !== undefined) ?? id,
    lead: lead.filter((block) => headingOf(block, 1) === undefined),
    sections: sections.map(([heading, ...rest]) => ({
      title: (heading === undefined ? undefined : headingOf(heading, 2)) ?? '',
      blocks: rest,
      text: foldText([heading, ...rest].map((block) => block?.raw ?? '').join(' ')),
    })),
  };
}

/** The sections that hold every word of the query, each with its page. */
export function findInGuide(
  pages: readonly GuidePage[],
  query: string,
): readonly { readonly page: GuidePage; readonly section: GuideSection }[] {
  const words = foldText(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  return pages.flatMap((page) =>
    page.sections
      .filter(({ text }) => words.every((word) => text.includes(word)))
      .map((section) => ({ page, section })),
  );
}

function headingOf(block: Token, depth: number): string | undefined {
  if (block.type !== 'heading') return undefined;
  const heading = block as Tokens.Heading;
  return heading.depth === depth ? heading.text : undefined;
}
