import { wrapText } from './wrap-text.ts';

/** One item of a list: a mark, and the text set in behind it. */
export function bullet(text: string, indent = 0, mark = '·'): readonly string[] {
  return wrapText(text, indent + 2, `${' '.repeat(indent)}${mark} `);
}

/** A short label in front, the text beside it in a column of its own. */
export function labelled(label: string, text: string, column: number): readonly string[] {
  return text === '' ? [] : wrapText(text, column, label.padEnd(column));
}
