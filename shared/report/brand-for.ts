import type { Playbook } from '#shared/playbook/playbook.ts';
import { type Brand, brandSchema } from './brand.ts';

/** How a report looks: the profile that was handed in, else what the playbook says. */
export function brandFor(playbook: Playbook, given: Brand | null): Brand {
  if (given !== null) return given;
  const { consultancy, accentColour, footer, logo } = playbook.branding;
  const consultancyLogo =
    logo === undefined ? null : { mediaType: logo.mediaType, base64: logo.base64, alt: logo.alt };
  return { ...brandSchema.parse({}), consultancy, accentColour, footer, consultancyLogo };
}
