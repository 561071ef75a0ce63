/** One place of a playbook that is wrong: where, and a sentence that says what to do. */
export type PlaybookFault = {
  /** As in conditions[3].feed.area; empty for the document itself. */
  readonly path: string;
  readonly sentence: string;
};

export type PathParts = readonly PropertyKey[];

export function pathText(parts: PathParts): string {
  let text = '';
  for (const part of parts) {
    if (typeof part === 'number') text += `[${part}]`;
    else text += text === '' ? String(part) : `.${String(part)}`;
  }
  return text;
}

export function faultAt(parts: PathParts, sentence: string): PlaybookFault {
  return { path: pathText(parts), sentence };
}
