/**
 * One calm line per thing done. To stderr: stdout belongs to the command that was asked for.
 *
 * @param {string} line
 */
export function say(line) {
  process.stderr.write(`${line}\n`);
}
