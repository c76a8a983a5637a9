import type { NoteText } from '../record/note.ts';
import { mailAddress, mailLine, mailText } from './mail-text.ts';

/** 39 octets make a word of 64 characters: with "Subject: " before it, a line stays within the 76 of RFC 2047. */
const OCTETS_OF_A_WORD = 39;
/** A line of quoted-printable has 76 characters, of which the last is for the mark that it goes on (RFC 2045). */
const LINE = 75;
/** As long as an address may be (RFC 5321). */
const LONGEST_ADDRESS = 254;

/** Needs no quoting in any header, and is short enough for a line. */
const PLAIN = /^[A-Za-z0-9](?:[A-Za-z0-9 '-]{0,58}[A-Za-z0-9])?$/;
const ADDRESS = /^[^\s@<>()[\]\\,;:"]+@[^\s@<>()[\]\\,;:"]+$/u;

const utf8 = new TextEncoder();

/** One piece of a text with as many whole characters as fit. */
function encodedWord(piece: string): string {
  return `=?utf-8?B?${btoa(String.fromCharCode(...utf8.encode(piece)))}?=`;
}

/** A text as the value of a header: as it is when every program reads it alike, or else in encoded words, one a line. */
function headerText(text: string): string {
  if (PLAIN.test(text)) return text;
  const words: string[] = [];
  let piece = '';
  let octets = 0;
  for (const character of text) {
    const { length } = utf8.encode(character);
    if (octets + length > OCTETS_OF_A_WORD) {
      words.push(encodedWord(piece));
      piece = '';
      octets = 0;
    }
    piece += character;
    octets += length;
  }
  if (piece !== '') words.push(encodedWord(piece));
  return words.join('\r\n ');
}

function quotedCharacter(character: string): string {
  return Array.from(utf8.encode(character), (octet) => `=${octet.toString(16).toUpperCase().padStart(2, '0')}`).join(
    '',
  );
}

/** One line of a text in quoted-printable: broken softly where it is too long, never inside a character. */
function quotedLine(line: string): string {
  const characters = Array.from(line);
  let quoted = '';
  let column = 0;
  characters.forEach((character, at) => {
    const isSpace = character === ' ' || character === '\t';
    const isPlain = isSpace ? at < characters.length - 1 : /^[!-<>-~]$/.test(character);
    const piece = isPlain ? character : quotedCharacter(character);
    if (column + piece.length > LINE) {
      quoted += '=\r\n';
      column = 0;
    }
    quoted += piece;
    column += piece.length;
  });
  return quoted;
}

/**
 * An email as a file (RFC 5322) that opens in mail programs as a draft. Whom it is from and the date are left to the
 * program that sends it: it knows both, and a message that has them is shown as one that has arrived. An address that no
 * header can hold is left out, so that the program asks for it.
 * @param to the name and the address as typed; each may be empty or hostile
 * @example emlFile({ name: 'Sam Rivera', email: 'sam@example.org' }, { subject: 'Thank you', body: 'Hi Sam' })
 *   // 'X-Unsent: 1 To: Sam Rivera <sam@example.org> Subject: Thank you ... Hi Sam' on lines ended by CRLF
 */
export function emlFile(to: { readonly name: string; readonly email: string }, { subject, body }: NoteText): string {
  const [name, email] = [mailLine(to.name), mailAddress(to.email)];
  const hasAddress = ADDRESS.test(email) && utf8.encode(email).length <= LONGEST_ADDRESS;
  const address = name === '' ? email : `${headerText(name)}\r\n <${email}>`;
  return [
    'X-Unsent: 1',
    ...(hasAddress ? [`To: ${address}`] : []),
    `Subject: ${headerText(mailLine(subject))}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    ...mailText(body).split('\n').map(quotedLine),
    '',
  ].join('\r\n');
}
