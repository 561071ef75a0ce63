import { isAbsolute, resolve } from 'node:path';

/** The workshop file among the arguments of a start, if there is one: what a double-click on a file hands over. */
export function handedOverFile(argv: readonly string[], workingFolder: string): string | undefined {
  const named = argv
    .slice(1)
    .findLast((argument) => !argument.startsWith('-') && argument.toLowerCase().endsWith('.nextproof'));
  if (named === undefined) return undefined;
  return isAbsolute(named) ? named : resolve(workingFolder, named);
}
