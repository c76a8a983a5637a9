/* What a camera sees of codes, as a video that Chromium takes for the picture of its camera. */
import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import encodeQR from 'qr';

export type Seen = {
  readonly width: number;
  readonly height: number;
  /** How much of the height the code fills, from 0 to 1. */
  readonly fills: number;
  /** By how much the code is turned, in degrees. */
  readonly turned: number;
  /** How far each pixel is off by chance, of 255. */
  readonly noise: number;
};

const DARK = 60;
const LIGHT = 200;
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (unit) => unit.charCodeAt(0));

/** The brightness of each pixel of a picture of a code: turned, smoothed between modules, and noisy. */
function luma(bytes: Uint8Array, { width, height, fills, turned, noise }: Seen): Buffer {
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  const rows = encodeQR(text, 'raw', { ecc: 'low', encoding: 'byte', textEncoder: latin1, border: 4 });
  const scale = rows.length / (height * fills);
  const [cos, sin] = [Math.cos((turned * Math.PI) / 180) * scale, Math.sin((turned * Math.PI) / 180) * scale];
  const at = (x: number, y: number): number => (rows[y]?.[x] === true ? DARK : LIGHT);
  const picture = Buffer.alloc(width * height);
  let chance = 1;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const [dx, dy] = [x - width / 2, y - height / 2];
      const u = dx * cos - dy * sin + rows.length / 2 - 0.5;
      const v = dx * sin + dy * cos + rows.length / 2 - 0.5;
      const [i, j] = [Math.floor(u), Math.floor(v)];
      const [a, b] = [u - i, v - j];
      const above = at(i, j) * (1 - a) + at(i + 1, j) * a;
      const below = at(i, j + 1) * (1 - a) + at(i + 1, j + 1) * a;
      chance = (Math.imul(chance, 1664525) + 1013904223) | 0;
      picture[y * width + x] = above * (1 - b) + below * b + ((chance >> 16) / 32768) * noise;
    }
  }
  return picture;
}

/** Writes a video in which a camera sees each of these codes for one frame, and then the first again. */
export async function writeCodeVideo(
  file: string,
  codes: readonly Uint8Array[],
  perSecond: number,
  seen: Seen,
): Promise<void> {
  const out = createWriteStream(file);
  out.write(`YUV4MPEG2 W${seen.width} H${seen.height} F${perSecond}:1 Ip A1:1 C420mpeg2\n`);
  const grey = Buffer.alloc((seen.width * seen.height) / 2, 128);
  for (const code of codes) {
    out.write('FRAME\n');
    out.write(luma(code, seen));
    if (!out.write(grey)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
}
