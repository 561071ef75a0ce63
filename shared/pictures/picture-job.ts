import type { Result } from '#shared/base/result.ts';
import type { ImportedAttachment } from './imported-attachment.ts';

/**
 * What the page asks of the picture worker. Only a page can paint SVG, so for a drawing the worker asks back: it sends
 * the cleaned drawing and is sent what the page painted. (`Picked` and `Painted` are File and ImageBitmap, which
 * shared code does not know.)
 */
export type PictureRequest<Picked, Painted> =
  | { readonly kind: 'import'; readonly file: Picked }
  | { readonly kind: 'painted'; readonly name: string; readonly picture: Painted };

export type PictureAnswer =
  | { readonly kind: 'done'; readonly result: Result<ImportedAttachment> }
  | {
      readonly kind: 'paint';
      readonly name: string;
      readonly svg: string;
      readonly width: number;
      readonly height: number;
    };
