/** Two parts of this length fit the 255 bytes of most systems in almost any alphabet. */
const LONGEST_PART = 30;

/** A part of a file name: its letters and digits, small, joined by hyphens. */
function plainPart(text: string): string {
  const plain = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-');
  return Array.from(plain)
    .slice(0, LONGEST_PART)
    .join('')
    .replace(/^-+|-+$/g, '');
}

/**
 * The name of a file that a person finds again: only letters, digits and hyphens, as file systems differ.
 * @param parts what the file is about, from the kind of file to its day; empty ones are left out
 * @param extension without the dot
 * @example fileNameOf(['interview-reflection', 'Harbour Foods', '', '2026-11-20'], 'md')
 *   // 'interview-reflection-harbour-foods-2026-11-20.md'
 */
export function fileNameOf(parts: readonly string[], extension: string): string {
  const name = parts
    .map(plainPart)
    .filter((part) => part !== '')
    .join('-');
  return `${name}.${extension}`;
}
