import type { SvgReference } from './svg-cost.ts';

const PAINTED_THROUGH: ReadonlySet<string> = new Set(['filter', 'mask', 'clip-path']);
const DECLARED = /([\w-]+)\s*:\s*([^;]*)/g;
const REFERENCE = /url\(\s*["']?#([^"')]+?)["']?\s*\)/gi;

/**
 * Style without whatever loads, hides or carries on: imports, addresses outside the drawing, escapes, variables.
 * An image does not load such things anyway; this way nothing depends on that.
 */
export function cleanCss(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll('\\', '')
    .replace(/@import\b[^;]*(?:;|$)/gi, '')
    .replace(/--[\w-]+\s*:[^;}]*/g, '')
    .replace(/url\(\s*(?!["']?#)[^)]*\)/gi, 'none')
    .replace(/(?:image-set|image|src|cross-fade|paint|element)\(/gi, 'none(');
}

/** The id that the end of an address names; browsers read %61 as “a”. */
export function idIn(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** The parts of the drawing that a value points to with url(#…). */
export function referencesIn(property: string, value: string): readonly SvgReference[] {
  const sort = PAINTED_THROUGH.has(property) ? 'once' : 'each';
  return [...value.matchAll(REFERENCE)].map(([, id = '']) => ({ id: idIn(id), sort }));
}

/** The same, from a list of declarations. */
export function referencesInStyle(declarations: string): readonly SvgReference[] {
  return [...declarations.matchAll(DECLARED)].flatMap(([, property = '', value = '']) =>
    referencesIn(property, value),
  );
}

/** What the rules of a style sheet point to, by class; under '*' what any other rule does. */
export function referencesByClass(css: string): ReadonlyMap<string, readonly SvgReference[]> {
  const byClass = new Map<string, readonly SvgReference[]>();
  for (const [, selectors = '', body = ''] of css.matchAll(/([^{}]+)\{([^{}]*)/g)) {
    const found = referencesInStyle(body);
    if (found.length === 0) continue;
    for (const selector of selectors.split(',')) {
      const name = /^\s*\.([\w-]+)\s*$/.exec(selector)?.[1] ?? '*';
      byClass.set(name, [...(byClass.get(name) ?? []), ...found]);
    }
  }
  return byClass;
}
