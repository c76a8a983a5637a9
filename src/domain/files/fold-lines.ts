/*
 * The room of the files: calendars (RFC 5545) and contacts (RFC 2426), and what they have in common (here), which is their
 * text and their lines.
 */

const LINE_END = '\r\n';
const OCTETS_OF_A_LINE = 75;

/** Whatever some program takes for the end of a line, down to the separators on which JavaScript and Python split. */
const NEWLINE = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/gu;
const CONTROL_BUT_TAB_AND_NEWLINE = /(?![\t\n])\p{Cc}/gu;

/**
 * A text as it may stand in such a file: each kind of newline as `\n`, without other control characters but the tab,
 * and half a surrogate pair as the replacement character.
 * @example textForFile('one\r\ntwo\u0000') // 'one\ntwo'
 */
export function textForFile(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(NEWLINE, '\n')
    .replace(CONTROL_BUT_TAB_AND_NEWLINE, '');
}

/**
 * A text as the value of a property: what separates values, and the newline, is escaped.
 * @param text as textForFile gives it
 * @example escapedText('a, b; c') // 'a\\, b\\; c'
 */
export function escapedText(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');
}

function octetsOf(character: string): number {
  const codePoint = character.codePointAt(0) ?? 0;
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}

function foldLine(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    octets += octetsOf(character);
    if (octets > OCTETS_OF_A_LINE) {
      folded += `${LINE_END} `;
      octets = 1 + octetsOf(character);
    }
    folded += character;
  }
  return folded;
}

/**
 * The text of a file: each line folded at 75 octets of UTF-8, never inside a character, and ended by CRLF.
 * @param lines without line ends in them; see textForFile
 * @example foldLines(['NOTE:' + 'a'.repeat(71)]) // 'NOTE:' + 'a'.repeat(70) + '\r\n a\r\n'
 */
export function foldLines(lines: readonly string[]): string {
  return lines.map((line) => foldLine(line) + LINE_END).join('');
}
