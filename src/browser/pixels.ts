type Picture = HTMLVideoElement | ImageBitmap;

const sizeOf = (picture: Picture): readonly [width: number, height: number] =>
  picture instanceof HTMLVideoElement ? [picture.videoWidth, picture.videoHeight] : [picture.width, picture.height];

let canvas: HTMLCanvasElement | undefined;

/**
 * What is seen in a picture, no larger than asked for; undefined while there is nothing to see, or where the browser
 * does not let a page look.
 * @param longest how long the longer side may be, in pixels
 */
export function pixelsOf(picture: Picture, longest: number): ImageData | undefined {
  const [width, height] = sizeOf(picture);
  if (width === 0 || height === 0) return undefined;
  const scale = Math.min(1, longest / Math.max(width, height));
  canvas ??= document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) return undefined;
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

/** The picture in a file; undefined when this browser cannot open it as one. */
export async function pictureIn(file: Blob): Promise<ImageBitmap | undefined> {
  try {
    return await createImageBitmap(file);
  } catch {
    return undefined;
  }
}
