import type { Size } from '../fit-within.ts';
import { PICTURE_LIMITS } from '../picture-limits.ts';
import { type SvgNode, type SvgReference, svgCost, weightOf } from './svg-cost.ts';
import { cleanCss, idIn, referencesByClass, referencesIn, referencesInStyle } from './svg-css.ts';
import { svgSize } from './svg-size.ts';
import { localName, type SvgToken, svgTokens } from './svg-tokens.ts';
import { encodeEntities, withoutDocumentType } from './xml-entities.ts';

export type CleanSvg = Size & { readonly svg: string };

/** What draws nothing in a still picture, or belongs to a page. */
const LEFT_OUT: ReadonlySet<string> = new Set(
  (
    'script foreignObject iframe object embed audio video canvas handler listener metadata ' +
    'animate animateMotion animateTransform animateColor set'
  ).split(' '),
);
const ADDRESSES: ReadonlySet<string> = new Set(['href', 'src', 'base', 'action', 'formaction']);
const EMBEDDED = /^data:image\/(?:png|jpe?g|gif|webp);base64,([A-Za-z0-9+/=\s]+)$/i;
const SVG_NAMES = 'http://www.w3.org/2000/svg';

/**
 * A drawing made ready to be painted as a picture: nothing in it acts, loads or takes for ever. `takesEmbedded` says
 * whether a picture inside it, in base64, may stay.
 */
export function cleanSvg(
  text: string,
  takesEmbedded: (base64: string) => boolean,
): CleanSvg | 'damaged' | 'unsafe' {
  const plain = withoutDocumentType(text);
  if (plain === undefined) return 'unsafe';
  const tokens = svgTokens(plain);
  if (tokens === undefined) return 'damaged';

  const css = styleSheets(tokens);
  const byClass = referencesByClass(css);
  const byId = new Map<string, SvgNode>();
  const open: { readonly name: string; readonly node: SvgNode }[] = [];
  const written: string[] = [];
  let root: (Size & { readonly node: SvgNode }) | undefined;
  /** How many elements deep we are inside one that is left out. */
  let skipped = 0;
  let isStyle = false;

  for (const token of tokens) {
    if (token.kind === 'text') {
      if (skipped === 0 && root !== undefined) {
        written.push(encodeEntities(isStyle ? cleanCss(token.text) : token.text));
      }
      continue;
    }
    const name = localName(token.name);
    if (skipped > 0 || LEFT_OUT.has(name)) {
      if (token.kind === 'close') skipped -= 1;
      else if (!token.isClosed) skipped += 1;
      if (skipped < 0) return 'damaged';
      continue;
    }
    if (token.kind === 'close') {
      if (open.pop()?.name !== token.name) return 'damaged';
      isStyle = false;
      written.push(`</${token.name}>`);
      continue;
    }
    if (open.length > PICTURE_LIMITS.svgDepth) return 'unsafe';
    if (open.length === 0 && (root !== undefined || name !== 'svg')) return 'damaged';

    const attributes = cleanAttributes(token.attributes, takesEmbedded);
    const node: SvgNode = {
      weight: weightOf(name, attributes),
      children: [],
      references: referencesOf(attributes, byClass),
    };
    open.at(-1)?.node.children.push(node);
    const id = attributes.get('id');
    // Of two parts with one id the first is meant.
    if (id !== undefined && !byId.has(id)) byId.set(id, node);
    if (root === undefined) {
      const { viewBox, ...size } = svgSize(attributes);
      root = { ...size, node };
      attributes.set('viewBox', viewBox);
      attributes.set('width', String(size.width));
      attributes.set('height', String(size.height));
      if (token.name === 'svg') attributes.set('xmlns', SVG_NAMES);
    }
    const list = [...attributes].map(([key, value]) => ` ${key}="${encodeEntities(value)}"`).join('');
    written.push(`<${token.name}${list}${token.isClosed ? '/' : ''}>`);
    if (!token.isClosed) open.push({ name: token.name, node });
    isStyle = name === 'style' && !token.isClosed;
  }

  if (root === undefined || open.length > 0 || skipped > 0) return 'damaged';
  if (svgCost(root.node, byId) > PICTURE_LIMITS.svgShapes) return 'unsafe';
  return { width: root.width, height: root.height, svg: written.join('') };
}

function styleSheets(tokens: readonly SvgToken[]): string {
  let inside = false;
  let css = '';
  for (const token of tokens) {
    if (token.kind === 'text') css += inside ? cleanCss(token.text) : '';
    else inside = token.kind === 'open' && localName(token.name) === 'style';
  }
  return css;
}

function cleanAttributes(
  attributes: ReadonlyMap<string, string>,
  takesEmbedded: (base64: string) => boolean,
): Map<string, string> {
  const kept = new Map<string, string>();
  for (const [name, value] of attributes) {
    const local = localName(name);
    if (/^on/i.test(local)) continue;
    if (!ADDRESSES.has(local.toLowerCase())) {
      kept.set(name, name.startsWith('xmlns') ? value : cleanCss(value));
      continue;
    }
    const embedded = EMBEDDED.exec(value.trim())?.[1];
    if (value.startsWith('#') || (embedded !== undefined && takesEmbedded(embedded))) kept.set(name, value);
  }
  return kept;
}

function referencesOf(
  attributes: ReadonlyMap<string, string>,
  byClass: ReadonlyMap<string, readonly SvgReference[]>,
): readonly SvgReference[] {
  const found: SvgReference[] = [...(byClass.get('*') ?? [])];
  for (const [name, value] of attributes) {
    const local = localName(name);
    if (local === 'href' && value.startsWith('#')) found.push({ id: idIn(value.slice(1)), sort: 'whole' });
    else if (local === 'style') found.push(...referencesInStyle(value));
    else if (local === 'class') {
      for (const one of value.split(/\s+/)) found.push(...(byClass.get(one) ?? []));
    } else if (value.includes('url(')) found.push(...referencesIn(local, value));
  }
  return found;
}
