import { pictureIn, pixelsOf } from '../../browser/pixels.ts';
import { readPicture } from './read-picture.ts';

/** A code may fill a photo or be a small part of it: the longer side at which it is looked for, in pixels. */
const SCALES = [1200, 2400, 600];

/** A photo does not have to be read many times a second, in milliseconds. */
const TRYING = 1000;

/** The bytes of the code in a photo. */
export async function readPhoto(file: Blob): Promise<Uint8Array | 'noPicture' | 'noCodeInPhoto'> {
  const picture = await pictureIn(file);
  if (picture === undefined) return 'noPicture';
  for (const longest of SCALES) {
    const pixels = pixelsOf(picture, longest);
    const bytes = pixels === undefined ? undefined : readPicture(pixels, TRYING);
    if (bytes !== undefined) return bytes;
  }
  return 'noCodeInPhoto';
}
