export type ParsedNumber =
  | { readonly kind: 'number'; readonly value: number | null }
  | { readonly kind: 'wrong' };

type Limits = {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly whole?: boolean;
};

/** A number as people write it: "1,200", "1 200", "2,5", "2.5", "30 %". Empty is no answer. */
export function parseNumber(text: string, { min, max, whole = false }: Limits = {}): ParsedNumber {
  const bare = text.replace(/[\s\u00a0\u202f'’%]/g, '').replace('−', '-');
  if (bare === '') return { kind: 'number', value: null };
  const plain = withPoint(bare);
  if (!/^-?\d+(\.\d+)?$|^-?\.\d+$/.test(plain)) return { kind: 'wrong' };
  const value = Number(plain);
  const fits = (min === undefined || value >= min) && (max === undefined || value <= max);
  return fits && (!whole || Number.isInteger(value)) ? { kind: 'number', value } : { kind: 'wrong' };
}

/** Of two kinds of separators the last one is the decimal point; commas between groups of three are none. */
function withPoint(text: string): string {
  const comma = text.lastIndexOf(',');
  const point = text.lastIndexOf('.');
  if (comma >= 0 && point >= 0) {
    const groups = comma > point ? '.' : ',';
    return text.replaceAll(groups, '').replace(',', '.');
  }
  if (/^-?\d{1,3}(,\d{3})+$/.test(text)) return text.replaceAll(',', '');
  return text.replace(',', '.');
}

/** Without the dust that arithmetic leaves in the last digits. */
export function sayNumber(value: number): string {
  return String(Math.round(value * 1e6) / 1e6);
}
