/** As in PDF and SVG: a, b, c, d, e, f. */
export type Matrix = readonly [number, number, number, number, number, number];

export function multiplied(m: Matrix, by: Matrix): Matrix {
  const [a, b, c, d, e, f] = m;
  return [
    a * by[0] + c * by[1],
    b * by[0] + d * by[1],
    a * by[2] + c * by[3],
    b * by[2] + d * by[3],
    a * by[4] + c * by[5] + e,
    b * by[4] + d * by[5] + f,
  ];
}

/** Points, one coordinate after the other, where the matrix puts them. */
export function through([a, b, c, d, e, f]: Matrix, points: readonly number[]): readonly number[] {
  const placed: number[] = [];
  for (let at = 0; at + 1 < points.length; at += 2) {
    const x = points[at] ?? 0;
    const y = points[at + 1] ?? 0;
    placed.push(a * x + c * y + e, b * x + d * y + f);
  }
  return placed;
}

/** By how much lengths grow. */
export function scaleOf([a, b, c, d]: Matrix): number {
  return Math.sqrt(Math.abs(a * d - b * c));
}

export function round(value: number, places = 2): number {
  const whole = 10 ** places;
  // Never -0, which would be written as such.
  return Math.round(value * whole) / whole + 0;
}

export function asText(matrix: Matrix): string {
  return `matrix(${matrix.map((one) => round(one, 5)).join(' ')})`;
}
