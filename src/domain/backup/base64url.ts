const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const VALUES = new Map(Array.from(DIGITS, (digit, value) => [digit, value] as const));

/**
 * Bytes as text that may stand in an address: base64url (RFC 4648, section 5) without the signs that only fill it up.
 * @example toBase64url(new Uint8Array([255, 254])) // '__4'
 */
export function toBase64url(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const left = Math.min(3, bytes.length - at);
    const group = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    for (let digit = 0; digit <= left; digit += 1) text += DIGITS.charAt((group >> (18 - 6 * digit)) & 63);
  }
  return text;
}

/**
 * The bytes that toBase64url() wrote; undefined when something else stands in the text.
 * @example fromBase64url('__4') // Uint8Array [255, 254]
 * @example fromBase64url('a b') // undefined
 */
export function fromBase64url(text: string): Uint8Array<ArrayBuffer> | undefined {
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let group = 0;
  let bits = 0;
  let at = 0;
  for (const digit of text) {
    const value = VALUES.get(digit);
    if (value === undefined) return undefined;
    group = ((group << 6) | value) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[at] = (group >> bits) & 255;
    at += 1;
  }
  return bytes;
}
