export type TypedMetric = {
  readonly name: string;
  readonly rate: number | null;
  readonly sample: number | null;
  readonly exposure: number | null;
};

const WORDS: Readonly<Record<string, number>> = {
  half: 1 / 2,
  third: 1 / 3,
  quarter: 1 / 4,
  fifth: 1 / 5,
  tenth: 1 / 10,
};

/**
 * A number as somebody says it: “Left after one session, 30 % of 200, a third met a fault”. The first share is what was
 * seen, the second the share who met a fault, a bare number after “of” the sample. Whatever is not there stays open.
 */
export function parseMetric(text: string): TypedMetric {
  const shares = [
    ...text.matchAll(/(\d+(?:[.,]\d+)?)\s*%|\b(?:a|one)\s+(half|third|quarter|fifth|tenth)\b/gi),
  ].map(([, digits, word]) =>
    digits === undefined ? WORDS[(word ?? '').toLowerCase()] : Number(digits.replace(',', '.')) / 100,
  );
  const [rate, exposure] = shares.filter((share) => share !== undefined && share <= 1);
  const sample = /\b(?:of|n\s*=)\s*(\d[\d ,.]*\d|\d)(?!\s*%|[\d.,]*\s*%)/i
    .exec(text)?.[1]
    ?.replace(/[ ,.]/g, '');
  const size = sample === undefined ? Number.NaN : Number(sample);
  return {
    name: nameOf(text),
    rate: rate ?? null,
    sample: Number.isSafeInteger(size) && size <= 1e10 ? size : null,
    exposure: exposure ?? null,
  };
}

/** What stands before the first figure, without the comma or colon that led to it. */
function nameOf(text: string): string {
  const figure = text.search(
    /[\s,;:(–-]+(?:(?:\d[\d.,]*\s*%)|(?:a|one)\s+(?:half|third|quarter|fifth|tenth)\b|of\s+\d)/i,
  );
  const name = (figure > 0 ? text.slice(0, figure) : text).trim().replace(/[,;:(]+$/, '');
  return name === '' ? text.trim() : name;
}
