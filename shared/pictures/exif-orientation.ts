import { latinAt, viewOn } from './bytes-at.ts';

const ORIENTATION = 0x0112;

/** Whether EXIF data (a little TIFF file) says that the picture is to be turned by a quarter. */
export function isTurnedByExif(exif: Uint8Array): boolean {
  const order = latinAt(exif, 0, 2);
  if (exif.length < 14 || (order !== 'II' && order !== 'MM')) return false;
  const little = order === 'II';
  const view = viewOn(exif);
  const directory = view.getUint32(4, little);
  if (directory + 2 > exif.length) return false;
  const count = view.getUint16(directory, little);
  for (let entry = 0; entry < count; entry += 1) {
    const at = directory + 2 + entry * 12;
    if (at + 12 > exif.length) return false;
    if (view.getUint16(at, little) === ORIENTATION) {
      const value = view.getUint16(at + 8, little);
      return value >= 5 && value <= 8;
    }
  }
  return false;
}
