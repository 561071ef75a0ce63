import { describe, expect, it } from 'vitest';
import { attachmentId } from '#shared/workshop/schema/ids.ts';
import { workshopSchema } from '#shared/workshop/schema/workshop.ts';
import { attachmentView } from './attachment-view.ts';

const { attachments } = workshopSchema.parse({
  attachments: {
    photo: {
      name: 'IMG_2041.jpg',
      caption: 'The berth map on the wall',
      mediaType: 'image/jpeg',
      bytes: 1_240_000,
      sha256: 'a'.repeat(64),
      width: 2560,
      height: 1920,
    },
    list: { name: 'day list.csv', mediaType: 'text/csv', bytes: 300, sha256: 'b'.repeat(64) },
    terms: { name: 'terms.pdf', mediaType: 'application/pdf', bytes: 81_000, sha256: 'c'.repeat(64) },
  },
});

const view = (...ids: readonly string[]) =>
  attachmentView(
    attachments,
    ids.map((id) => attachmentId.parse(id)),
  );

describe('what hangs on a claim', () => {
  it('stands in the order it was added, without what is no longer there', () => {
    expect(view('terms', 'gone', 'photo').map(({ id }) => id)).toEqual(['terms', 'photo']);
  });

  it('goes by its caption, or else by the name of its file', () => {
    expect(view('photo', 'list').map(({ title }) => title)).toEqual([
      'The berth map on the wall',
      'day list.csv',
    ]);
  });

  it('says its kind, measures and size', () => {
    expect(view('photo', 'list', 'terms').map(({ facts }) => facts)).toEqual([
      'JPEG · 2560 × 1920 · 1.2 MB',
      'CSV · 1 kB',
      'PDF · 81 kB',
    ]);
  });

  it('is a picture to look at, a text to read or a document to take out', () => {
    expect(view('photo', 'list', 'terms').map(({ sort }) => sort)).toEqual(['picture', 'text', 'document']);
  });
});
