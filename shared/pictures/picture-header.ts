export type PictureFormat = 'jpeg' | 'png' | 'gif' | 'webp' | 'bmp';

/** What a picture says about itself, read without drawing it. */
export type PictureHeader = {
  readonly width: number;
  readonly height: number;
  /** The camera was held upright: width and height are exchanged when the picture is drawn. */
  readonly isTurned: boolean;
  readonly mayBeTransparent: boolean;
  /** Where the picture ends; whatever comes after it belongs to something else. */
  readonly end: number;
};

/** Why a picture was refused before drawing: its end is missing, or it is not made as its format asks. */
export type HeaderFault = 'cut-off' | 'damaged';
