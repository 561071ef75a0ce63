/** One person's name as it may stand in a text, and what stands there instead. */
export type NamedPerson = { readonly name: string; readonly instead: string };

type Finder = {
  /** Whole names, and first and last names that stand alone. */
  readonly everywhere: (text: string) => string;
  /** Whole names only: for the name of a firm or product, which may share a family name. */
  readonly wholeOnly: (text: string) => string;
  /** Whether an id or key spells a name, in whatever case. */
  readonly isIn: (id: string) => boolean;
};

/** Scripts whose words are not parted by spaces: a name there has no border to look for. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;
/** What may stand between the parts of a name: in a text a space, in an address or a file name a point or a dash. */
const BETWEEN = String.raw`[\s\u00a0._-]+`;

/** Finds the names of people in free text. Longest first, so that a whole name is never left in half. */
export function nameFinder(people: readonly NamedPerson[]): Finder {
  const named = people.filter(({ name }) => name.trim() !== '');
  const whole = byLength(named.map((person) => ({ ...person, name: person.name.trim() })));
  const parts = byLength(
    whole.flatMap(({ name, instead }) => partsOf(name).map((part) => ({ name: part, instead }))),
  );
  const wholeRules = whole.map(({ name, instead }) => ({ rule: ruleFor(name, isSpaced(name)), instead }));
  const partRules = parts.map(({ name, instead }) => ({ rule: ruleFor(name, false), instead }));
  const keys = [...new Set([...whole, ...parts].map(({ name }) => plainLetters(name)))].filter(
    (key) => key.length >= SHORTEST_PART,
  );
  const wholeOnly = (text: string): string => replaceAll(text, wholeRules);
  return {
    everywhere: (text) => replaceAll(wholeOnly(text), partRules),
    wholeOnly,
    isIn: (id) => keys.some((key) => plainLetters(id).includes(key)),
  };
}

const SHORTEST_PART = 3;

/** “Ana”, “Silva” of “Ana da Silva”; particles and initials say too little to be anybody. */
function partsOf(name: string): readonly string[] {
  const parts = name.split(/[\s\u00a0]+/);
  if (parts.length < 2) return [];
  return parts
    .map((part) => part.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ''))
    .filter((part) =>
      UNSPACED.test(part) ? part.length >= 2 : part.length >= SHORTEST_PART && !/^\p{Ll}/u.test(part),
    );
}

function isSpaced(name: string): boolean {
  return /[\s\u00a0]/.test(name);
}

/** A single word is looked for as it is written, so that “Will” is found and “will” is not. */
function ruleFor(name: string, anyCase: boolean): RegExp {
  const spellings = [...new Set([name.normalize('NFC'), name.normalize('NFD')])];
  const body = spellings.map((spelling) =>
    spelling
      .split(/[\s\u00a0]+/)
      .map(escaped)
      .join(BETWEEN),
  );
  const [before, after] = UNSPACED.test(name)
    ? ['', '']
    : [String.raw`(?<![\p{L}\p{N}\p{M}])`, String.raw`(?![\p{L}\p{N}\p{M}])`];
  return new RegExp(`${before}(?:${body.join('|')})${after}`, anyCase ? 'giu' : 'gu');
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
}

function replaceAll(
  text: string,
  rules: readonly { readonly rule: RegExp; readonly instead: string }[],
): string {
  return rules.reduce((left, { rule, instead }) => left.replace(rule, () => instead), text);
}

/** “hye-jin” and “Hye-jin Park” and “hyejin” are one and the same in an id. */
function plainLetters(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

function byLength<Named extends { readonly name: string }>(named: readonly Named[]): readonly Named[] {
  return named.toSorted((a, b) => b.name.length - a.name.length);
}
