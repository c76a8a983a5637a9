/**
 * A checksum of a text, against accidents and not against malice: FNV-1a over its UTF-16 units, 32 bits.
 * @returns eight hexadecimal digits
 * @example checksum('') // '811c9dc5'
 */
export function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
