import type { Problem } from '#shared/base/result.ts';

/** What can go wrong when a photo or a small file is added. Each: what happened, the work, what to do. */
const unchanged = 'Nothing was added, and the workshop is unchanged.';

const sendAsJpeg = 'Send it as JPEG or PNG instead.';

export const pictureProblems = {
  empty: (name: string): Problem => ({
    code: 'picture-empty',
    what: `“${name}” is empty.`,
    work: unchanged,
    next: 'If it is on a phone or in a cloud folder, download it whole first, then add it again.',
  }),
  unreadable: (name: string): Problem => ({
    code: 'picture-unreadable',
    what: `“${name}” could not be read.`,
    work: unchanged,
    next: 'Check that the file is still where it was, then add it again.',
  }),
  tooManyBytes: (name: string, limitMegabytes: number): Problem => ({
    code: 'picture-too-many-bytes',
    what: `“${name}” is larger than ${limitMegabytes} MB.`,
    work: unchanged,
    next: 'Make it smaller in a photo program, or take a screenshot of the part that matters.',
  }),
  tooManyPixels: (name: string, width: number, height: number, limitMegapixels: number): Problem => ({
    code: 'picture-too-many-pixels',
    what: `“${name}” measures ${width} × ${height} pixels, more than the ${limitMegapixels} megapixels taken.`,
    work: unchanged,
    next: 'Make it smaller in a photo program, or take a screenshot of the part that matters.',
  }),
  cutOff: (name: string): Problem => ({
    code: 'picture-cut-off',
    what: `“${name}” is incomplete: its end is missing.`,
    work: unchanged,
    next: 'Copy or download it again, then add it again.',
  }),
  damaged: (name: string): Problem => ({
    code: 'picture-damaged',
    what: `“${name}” is damaged: it begins like a picture, but the rest is not one.`,
    work: unchanged,
    next: 'Copy or download it again, or open it in a photo program and save it as JPEG or PNG.',
  }),
  carriesMore: (name: string): Problem => ({
    code: 'picture-carries-more',
    what: `“${name}” is a picture with another file hidden behind it.`,
    work: unchanged,
    next: 'Open it in a photo program, save it as JPEG or PNG, and add that.',
  }),
  cannotBeDrawn: (name: string): Problem => ({
    code: 'picture-cannot-be-drawn',
    what: `“${name}” could not be drawn.`,
    work: unchanged,
    next: 'Open it in a photo program, save it as JPEG or PNG, and add that.',
  }),
  heic: (name: string): Problem => ({
    code: 'picture-heic',
    what: `“${name}” is a HEIC photo, which browsers cannot open.`,
    work: unchanged,
    next: 'Send it as JPEG: on an iPhone choose Share, Options, Most Compatible. A screenshot of it works too.',
  }),
  otherPicture: (name: string, kind: string): Problem => ({
    code: 'picture-other-kind',
    what: `“${name}” is ${kind}, which Nextproof does not take.`,
    work: unchanged,
    next: sendAsJpeg,
  }),
  otherFile: (name: string, kind: string): Problem => ({
    code: 'picture-other-file',
    what: `“${name}” is ${kind}.`,
    work: unchanged,
    next: 'Pictures, PDF, text (.txt, .md) and CSV can be added; for anything else note where it is kept.',
  }),
  notText: (name: string): Problem => ({
    code: 'picture-not-text',
    what: `“${name}” is named like text, but its content is not text in UTF-8.`,
    work: unchanged,
    next: 'Save it as UTF-8 (in Excel: “CSV UTF-8”), then add it again.',
  }),
  svgUnsafe: (name: string): Problem => ({
    code: 'picture-svg-unsafe',
    what: `“${name}” is an SVG drawing that is built too elaborately to be drawn safely.`,
    work: unchanged,
    next: 'Export it as PNG from the program it was drawn in, and add that.',
  }),
  tookTooLong: (name: string): Problem => ({
    code: 'picture-took-too-long',
    what: `Preparing “${name}” took too long and was stopped.`,
    work: unchanged,
    next: 'Close other programs and try again, or make the picture smaller first.',
  }),
  fault: (name: string): Problem => ({
    code: 'picture-fault',
    what: `Something went wrong while “${name}” was prepared; the computer may be short of memory.`,
    work: unchanged,
    next: 'Close other programs and try again, or make the picture smaller first.',
  }),
} as const;

/** Kinds of pictures that are told apart but not taken; each completes “… is …, which Nextproof does not take”. */
export const PICTURE_KINDS = {
  avif: 'an AVIF picture',
  tiff: 'a TIFF picture',
  jxl: 'a JPEG XL picture',
  jp2: 'a JPEG 2000 picture',
  icon: 'an icon file',
  photoshop: 'a Photoshop file',
  video: 'a video',
  packedSvg: 'a compressed file (perhaps a compressed SVG drawing)',
} as const;

export const pictureStrings = {
  /** The name of a picture that came without one, such as from the clipboard. */
  unnamed: 'Picture',
} as const;
