import { SAMPLES } from '#shared/samples/samples.ts';
import { type Workshop, type WorkshopInput, workshopSchema } from '#shared/workshop/schema/workshop.ts';

/** A sample by its name, as the document it parses to. */
export function sampleWorkshop(name: string): Workshop {
  const sample = SAMPLES.find((candidate) => candidate.name === name);
  if (sample === undefined) throw new Error(`There is no sample “${name}”.`);
  return workshopSchema.parse(sample.workshop);
}

/** A document with only some of its answers; the rest is unknown. */
export function workshopWith(input: WorkshopInput): Workshop {
  return workshopSchema.parse(input);
}
