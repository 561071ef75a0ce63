import { SAMPLES } from '#shared/samples/samples.ts';
import { cliStrings } from '#shared/strings/cli.ts';
import { WORKSHOP_FORMAT, WORKSHOP_VERSION } from '#shared/workshop/schema/workshop.ts';
import { badInput, done, type RunCommand, wrongUsage } from './command.ts';
import { jsonText } from './json-text.ts';
import { readArguments } from './read-arguments.ts';

/** Prints what a person would write: format and version first, and nothing that stands for “unknown”. */
export const runSample: RunCommand = async (args) => {
  const read = readArguments(args, { required: [], optional: 1 });
  if (read.kind === 'failed') return wrongUsage(read.problem);
  const [name] = read.value.given;
  if (name === undefined) return done(SAMPLES.map((sample) => `${sample.name}\n`).join(''));
  const sample = SAMPLES.find((candidate) => candidate.name === name);
  if (sample === undefined)
    return badInput(
      cliStrings.noSuchSample(
        name,
        SAMPLES.map((each) => each.name),
      ),
    );
  return done(jsonText({ format: WORKSHOP_FORMAT, version: WORKSHOP_VERSION, ...sample.workshop }));
};
