import { describe, expect, it } from 'vitest';
import { cleanSvg } from './clean-svg.ts';

const pixel = 'data:image/png;base64,iVBORw0KGgo=';

function drawing(inside: string, attributes = 'viewBox="0 0 100 50"'): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inside}</svg>`;
}

function cleaned(text: string): string {
  const clean = cleanSvg(text, () => true);
  return typeof clean === 'string' ? clean : clean.svg;
}

/** n levels, each repeating the one below ten times. */
function nested(levels: number, level: (below: string) => string, use: (top: string) => string): string {
  let parts = '<g id="l0"><path d="M0 0h9"/></g>';
  for (let n = 1; n <= levels; n += 1) parts += `<g id="l${n}">${level(`l${n - 1}`).repeat(10)}</g>`;
  return drawing(`<defs>${parts}</defs>${use(`l${levels}`)}`);
}

describe('a drawing made ready to be painted', () => {
  it('keeps what is drawn', () => {
    const inside =
      '<defs><linearGradient id="a"><stop offset="0" stop-color="#fff"/></linearGradient></defs>' +
      '<g fill="url(#a)"><path d="M0 0L10 10"/><text x="1">Tom &amp; Ana &lt;3</text></g>' +
      `<use href="#a"/><image href="${pixel}" width="4" height="4"/>` +
      '<filter id="s"><feColorMatrix values="0 0 0 0 0"/></filter>';
    expect(cleaned(drawing(inside))).toContain(inside);
  });

  it.each([
    '<script>fetch("https://e.test")</script>',
    '<script xlink:href="https://e.test/x.js"/>',
    '<s:script xmlns:s="http://www.w3.org/2000/svg">fetch("https://e.test")</s:script>',
    '<foreignObject><body><img src="https://e.test/a.png"/></body></foreignObject>',
    '<image href="https://e.test/a.png"/>',
    '<image xlink:href="//e.test/a.png"/>',
    '<image href="&#104;ttps://e.test/a.png"/>',
    '<use href="https://e.test/a.svg#x"/>',
    '<a href="javascript:e.test">x</a>',
    '<rect onload="fetch(`https://e.test`)"/>',
    '<style>@import "https://e.test/a.css"; rect{fill:url(https://e.test/a.svg#b)}</style>',
    '<style><![CDATA[@import url(//e.test/x);]]></style>',
    '<rect style="fill:url(\'https://e.test/a\')"/>',
    '<rect fill="url(&quot;https://e.test/a&quot;)"/>',
    '<image><set attributeName="href" to="https://e.test/a.png"/></image>',
    '<?xml-stylesheet href="https://e.test/a.css"?>',
    '<!-- https://e.test -->',
    '<metadata>made at e.test</metadata>',
    '<image href="data:image/svg+xml;base64,ZS50ZXN0"/>',
  ])('has nothing left that acts or loads: %s', (inside) => {
    const svg = cleaned(drawing(`${inside}<path d="M0 0"/>`));
    expect(svg).toContain('<path d="M0 0"/>');
    expect(svg).not.toMatch(/e\.test|script|ZS50ZXN0|foreignObject/);
  });

  it('undoes spellings that hide an address', () => {
    expect(cleaned(drawing('<style>rect{fill:ur\\6c(//e.test/a)}</style>'))).toContain(
      '{fill:ur6c(//e.test/a)}',
    );
  });

  it('asks about pictures inside it', () => {
    const clean = cleanSvg(drawing(`<image href="${pixel}"/>`), (base64) => base64 !== 'iVBORw0KGgo=');
    expect(typeof clean !== 'string' && clean.svg).not.toContain('data:');
  });

  it.each([
    ['viewBox="0 0 100 50"', 1_024, 512],
    ['width="2000" height="500"', 2_560, 640],
    ['width="100%" height="100%" viewBox="0 0 24 24"', 1_024, 1_024],
    ['width="210mm" height="297mm"', 1_587, 2_245],
    ['width="1e9" height="1"', 1_024, 512],
    ['viewBox="0 0 0 0"', 1_024, 512],
    ['viewBox="0 0 Infinity 5" width="-4"', 1_024, 512],
    ['width="100" viewBox="0 0 10 20"', 512, 1_024],
  ])('has a size worth painting: %s', (attributes, width, height) => {
    expect(cleanSvg(drawing('', attributes), () => true)).toMatchObject({ width, height });
  });

  it('writes out the short names that drawing programs declare', () => {
    const text = `<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY ns_svg "http://www.w3.org/2000/svg">]>
      <svg xmlns="&ns_svg;"><path d="M0 0"/></svg>`;
    expect(cleaned(text)).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/);
  });

  it.each([
    ['entities built on entities', '<!DOCTYPE svg [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><svg>&b;</svg>'],
    ['an entity from elsewhere by way of a parameter', '<!DOCTYPE svg [<!ENTITY a "%x;">]><svg/>'],
    [
      'repetition of repetitions',
      nested(
        6,
        (below) => `<use href="#${below}"/>`,
        (top) => `<use href="#${top}"/>`,
      ),
    ],
    [
      'repetition under another spelling',
      nested(
        6,
        (below) => `<use href="#${below.replace('l', '%6c')}"/>`,
        (top) => `<use href="#${top}"/>`,
      ),
    ],
    [
      'patterns painted with patterns',
      drawing(
        `<defs>${Array.from(
          { length: 8 },
          (_, n) => `<pattern id="p${n}"><g fill="url(#p${n - 1})">${'<path/>'.repeat(10)}</g></pattern>`,
        ).join('')}</defs><path fill="url(#p7)"/>`,
      ),
    ],
    [
      'patterns painted with patterns by class',
      drawing(
        `<style>${Array.from({ length: 8 }, (_, n) => `.c${n}{fill:url(#p${n})}`).join('')}</style>${Array.from(
          { length: 8 },
          (_, n) => `<pattern id="p${n}">${`<path class="c${n - 1}"/>`.repeat(10)}</pattern>`,
        ).join('')}<path class="c7"/>`,
      ),
    ],
    [
      'noise without end',
      drawing('<filter id="f"><feTurbulence numOctaves="9999"/></filter><g filter="url(#f)"/>'),
    ],
    ['countless shapes', drawing('<path/>'.repeat(50_001))],
    ['countless sheets', drawing('<g opacity=".5"/>'.repeat(6_000))],
    ['depth', drawing('<g>'.repeat(300) + '</g>'.repeat(300))],
    [
      'a chain without end',
      drawing(Array.from({ length: 5_000 }, (_, n) => `<g id="c${n}"><use href="#c${n + 1}"/></g>`).join('')),
    ],
  ])('is refused because painting it would not end: %s', (_what, text) => {
    expect(cleanSvg(text, () => true)).toBe('unsafe');
  });

  it('does not hang on a drawing that leads back to itself', () => {
    expect(cleaned(drawing('<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>'))).toContain(
      '<use',
    );
  });

  it.each([
    '<svg><g></svg>',
    '<svg',
    '<svg>',
    '<svg></svg><svg></svg>',
    '<g></g>',
    '<svg></g></svg>',
    '',
    '<svg>< </svg>',
  ])('is refused when it is not well formed: %j', (text) => {
    expect(cleanSvg(text, () => true)).toBe('damaged');
  });

  it('is judged in a moment, however it is built', () => {
    for (const text of [
      '<svg '.repeat(100_000),
      `<svg a="${'<'.repeat(100_000)}`,
      `<svg>${'<!--'.repeat(100_000)}`,
    ]) {
      expect(cleanSvg(text, () => true)).toBe('damaged');
    }
  });
});
