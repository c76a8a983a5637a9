import encodeQR from 'qr';

/** A code as one path on a square of so many units, each module a unit, with the quiet zone that a camera needs. */
export type CodePath = { readonly size: number; readonly path: string };

/** One character a byte, so that a code holds any bytes as they are. */
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (unit) => unit.charCodeAt(0));

/** Draws bytes as a code. Between two screens nothing is torn or stained: the modules may rather be larger. */
export function codePath(bytes: Uint8Array): CodePath {
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  const rows = encodeQR(text, 'raw', { ecc: 'low', encoding: 'byte', textEncoder: latin1, border: 4 });
  let path = '';
  rows.forEach((row, y) => {
    for (let x = 0; x < row.length; x += 1) {
      let width = 0;
      while (row[x + width] === true) width += 1;
      if (width > 0) path += `M${String(x)} ${String(y)}h${String(width)}v1h-${String(width)}z`;
      x += width;
    }
  });
  return { size: rows.length, path };
}
