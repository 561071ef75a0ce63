import type { LaidOutNode } from '@react-pdf/layout';
import type { StructureElement, TaggedFile } from 'pdfkit';
import type { Tag } from './tags.ts';

/** What holds words directly; a paragraph inside of it would say nothing more. */
const HOLDS_WORDS: ReadonlySet<string> = new Set([
  'H1',
  'H2',
  'H3',
  'P',
  'TH',
  'TD',
  'LBody',
  'TOCI',
  'Figure',
]);
/** Stand in the document itself, whatever they are drawn in one piece with. */
const HEADINGS: ReadonlySet<string> = new Set(['H1', 'H2', 'H3']);

type Parent = { readonly element: StructureElement; readonly type: string };
/** Where words go to; made only when there are some, so that everything is heard in the order in which it is drawn. */
type Place = { readonly type: string; readonly parent: () => Parent };

/**
 * The library draws no structure, but it lets a part of a page draw itself. So between what it laid out stand parts
 * without a size that only open and close marks. What nobody marks is decoration: lines, grounds, running heads.
 */
export function tagPages(file: TaggedFile, document: LaidOutNode): void {
  const root: Parent = { element: file.struct('Document'), type: 'Document' };
  file.addStructure(root.element);
  const known = new Map<Tag, Parent>();

  function parentOf(tag: Tag, around: Place): Parent {
    const before = known.get(tag);
    if (before !== undefined) return before;
    const isApart = tag.apart === true || HEADINGS.has(tag.type);
    const outer = tag.within !== undefined ? parentOf(tag.within, around) : isApart ? root : around.parent();
    // A part with the same tag may stand around this one.
    const outside = known.get(tag);
    if (outside !== undefined) return outside;
    if (tag.type === 'P' && HOLDS_WORDS.has(outer.type)) return outer;
    const made = {
      element: file.struct(tag.type, {
        ...(tag.alt === undefined ? {} : { alt: tag.alt }),
        ...(tag.type === 'TH' ? { scope: 'Column' } : {}),
      }),
      type: tag.type,
    };
    outer.element.add(made.element);
    known.set(tag, made);
    return made;
  }

  function placeOf(part: LaidOutNode, around: Place): Place {
    const tag = tagOf(part);
    return tag === undefined ? around : { type: tag.type, parent: () => parentOf(tag, around) };
  }

  /** The same parts with marks between them. */
  function marked(parts: readonly LaidOutNode[], around: Place): LaidOutNode[] {
    return parts.flatMap((part) => {
      // What comes again on every page is not said again.
      if (part.props?.['fixed'] === true) return [part];
      const place = placeOf(part, around);
      if (!isDrawn(part, place)) {
        if (part.children !== undefined && part.type !== 'SVG' && part.type !== 'TEXT')
          part.children = marked(part.children, place);
        return [part];
      }
      return [
        paints(() => {
          const { element, type } = place.parent();
          file.endMarkedContent();
          element.add(file.markStructureContent(type));
        }),
        part,
        paints(() => {
          file.endMarkedContent();
          file.markContent('Artifact');
        }),
      ];
    });
  }

  for (const page of document.children ?? []) {
    page.children = [
      paints(() => file.markContent('Artifact')),
      ...marked(page.children ?? [], { type: root.type, parent: () => root }),
      paints(() => file.endMarkedContent()),
    ];
  }
}

/** Words, and pictures that are said to be some. */
function isDrawn(part: LaidOutNode, place: Place): boolean {
  if (part.type === 'TEXT') return part.lines?.some(({ string }) => string.trim() !== '') === true;
  return (part.type === 'SVG' || part.type === 'IMAGE') && place.type === 'Figure';
}

function tagOf({ type, props }: LaidOutNode): Tag | undefined {
  // Only `tagged` gives this name, and only tags.
  const given = props?.['tag'] as Tag | undefined;
  return given ?? (type === 'TEXT' ? { type: 'P' } : undefined);
}

/**
 * A part that draws nothing itself. The library makes a painter for every function it finds here, which took longer than
 * the marks: so it finds none, and being looked for is what paints.
 */
function paints(paint: () => void): LaidOutNode {
  const props = {
    get paint(): undefined {
      paint();
      return undefined;
    },
  };
  return { type: 'CANVAS', box: { top: 0, left: 0, width: 1, height: 1 }, style: {}, props };
}
