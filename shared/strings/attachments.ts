import type { Problem } from '#shared/base/result.ts';
import type { AttachTarget } from '#shared/workshop/attach-target.ts';
import { counted } from './numbers.ts';

/** Words around photos and small files that show something of the workshop. */
export const attachmentStrings = {
  add: 'Add a photo or file',
  addTo: (thing: string): string => `Add a photo or file: ${thing}`,
  list: (count: number): string => counted(count, 'photo or file', 'photos and files'),
  open: (title: string): string => `Show ${title}`,
  dropHere: {
    claim: 'Drop to add it to this claim',
    metric: 'Drop to add it to this number',
    part: 'Drop to add it to this part',
    check: 'Drop to add it to this check',
    area: 'Drop to add it to this area',
    'plan-item': 'Drop to add it to this piece of work',
    parked: 'Drop to add it to this question',
    workshop: 'Drop to add it to the workshop',
  } satisfies Record<AttachTarget['kind'], string>,
  preparing: (name: string): string => `Preparing ${name}…`,
  cancel: 'Stop',
  dismiss: 'Understood',
  selectFirst: 'Select what the picture shows first, then paste it.',
  pixels: (width: number, height: number): string => `${width} × ${height}`,
  kinds: {
    'image/jpeg': 'JPEG',
    'image/png': 'PNG',
    'image/webp': 'WebP',
    'application/pdf': 'PDF',
    'text/plain': 'Text',
    'text/csv': 'CSV',
  },
  sheet: {
    close: 'Close',
    caption: 'Caption',
    captionPlaceholder: 'What it shows',
    remove: 'Remove',
    saveCopy: 'Save a copy',
    saved: (name: string): string => `${name} is ready`,
    downloaded: (name: string): string => `${name} was handed to the downloads`,
    noPreview: 'This file cannot be shown here. Save a copy to read it.',
  },
  missingShort: 'Not here',
  problems: {
    notStored: {
      code: 'attachment-not-stored',
      what: 'The photo or file could not be stored on this computer.',
      work: 'Nothing was added, and the workshop is unchanged.',
      next: 'Free some space on the disk, then add it again.',
    },
    notRead: {
      code: 'attachment-not-read',
      what: 'The content of this photo or file is not on this computer.',
      work: 'Its name and caption are unchanged.',
      next: 'Open the workshop file it came with, or remove it here.',
    },
  } satisfies Record<string, Problem>,
} as const;
