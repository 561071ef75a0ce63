import { z } from 'zod';
import type { DeepReadonly } from '#shared/base/deep-readonly.ts';

const BRAND_FORMAT = 'nextproof.brand';

const words = (most: number) =>
  z
    .string()
    .max(most)
    .refine((value) => value.isWellFormed(), { error: 'contains half of a character (a lone surrogate)' })
    .default('');

/** A logo as the picture import leaves it: an SVG has become a PNG, and nothing but the picture is left in it. */
export const logoSchema = z.strictObject({
  mediaType: z.enum(['image/png', 'image/jpeg']),
  base64: z.base64().max(1_400_000),
  /** What it shows, for people who cannot see it. */
  alt: words(120),
});

/** What a report looks like: a consultancy’s profile, used again for the next client. */
export const brandSchema = z
  .strictObject({
    format: z.literal(BRAND_FORMAT).default(BRAND_FORMAT),
    version: z.literal(1).default(1),
    name: words(200).describe('Name of the profile.'),
    consultancy: words(200).describe('Who made the report.'),
    accentColour: z
      .string()
      .regex(/^#[0-9a-fA-F]{6}$/, { error: 'is not a colour such as #0b5f5a' })
      .default('#0b5f5a')
      .describe('The one accent colour.'),
    secondColour: z
      .string()
      .regex(/^#[0-9a-fA-F]{6}$/, { error: 'is not a colour such as #0b5f5a' })
      .nullable()
      .default(null)
      .describe('A second colour, for bars; null: the accent colour.'),
    paper: z.enum(['A4', 'Letter']).default('A4').describe('The paper it is printed on.'),
    fonts: z
      .enum(['both', 'sans', 'serif'])
      .default('both')
      .describe('Inter with Source Serif headings, Inter alone, or Source Serif alone.'),
    footer: words(300).describe('What stands at the foot of each page.'),
    confidentiality: words(300).describe('Who may read it; a workshop can say otherwise.'),
    fileName: words(120).describe('Template of the file name: {client}, {product}, {date}, {path}, {size}.'),
    consultancyLogo: logoSchema.nullable().default(null),
    clientLogo: logoSchema.nullable().default(null),
  })
  .describe('A Nextproof branding profile.');

export type Brand = DeepReadonly<z.infer<typeof brandSchema>>;
export type Logo = DeepReadonly<z.infer<typeof logoSchema>>;
