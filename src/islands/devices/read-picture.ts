import { decodeQR } from 'qr/decode.js';

/** One character a byte, as code-path.ts writes them: a part of a sequence is no text. */
const latin1 = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');

/**
 * The bytes in the code that is seen in a picture; undefined when none can be read.
 * @param timeLimit how long to try again in other ways, in milliseconds
 */
export function readPicture({ data, width, height }: ImageData, timeLimit: number): Uint8Array | undefined {
  try {
    const text = decodeQR({ data, width, height }, { textDecoder: latin1, timeLimit });
    return Uint8Array.from(text, (unit) => unit.charCodeAt(0));
  } catch {
    return undefined;
  }
}
