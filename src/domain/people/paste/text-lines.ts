import { contactsIn } from '../contact-details.ts';
import { areAll, isGiven, isRole } from './person-name.ts';
import { readEntry, withoutHead, withoutOpening, type Around, type Entry } from './read-entry.ts';
import { HEADS, LABELS, REMARKS } from './words.ts';

/**
 * remark: what a list says of the one before. head: what stands above people. contact: addresses and numbers and nothing
 * else. closing: what stands above a signature. words: anything else, in pieces, people in them included.
 */
export type Line = {
  readonly kind: 'blank' | 'closing' | 'remark' | 'head' | 'contact' | 'role' | 'words';
  readonly text: string;
  readonly pieces: readonly Piece[];
};
/** `text` is empty when the piece before it holds this person, too. */
type Piece = { readonly text: string; readonly entry: Entry | undefined };

/** A longer line is no list of people. */
const LONGEST = 10_000;
const LINE_ENDS = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;
const CLOSING =
  /^(?:(?:all|the|with|many|very|kind|kindest|warm|warmest|best|yours|mit|viele|freundlichen|liebe) ){0,4}(?:regards|wishes|best|thanks|thank you|sincerely|truly|cheers|faithfully|warmly|cordially|respectfully|cordialement|grüßen|grüße|saludos)(?: again| so much)?[,.]?$/iu;
const SAYS_ROLE = /^(?:(?:job )?title|role|position|company|organi[sz]ation)\s?:\s*/i;
const AND = String.raw`\s(?:and|et|und|y|&)\s`;
const CUTS = [new RegExp(String.raw`\)\s*[,，、]\s*|\)${AND}`, 'iu'), new RegExp(String.raw`[,，、]\s*|${AND}`, 'iu')];
const LAST_FIRST = /^\p{Lu}[\p{L}\p{M}'’ -]{1,40}, ?\p{Lu}[\p{L}\p{M}'’.-]{1,30}(?: \p{Lu}\.)?$/u;

/** What a line says that somebody does, without its label. */
export function roleIn(text: string): string {
  return text
    .trim()
    .replace(SAYS_ROLE, '')
    .split(/\s+[|·]\s+/)
    .join(', ');
}

/** A line cut where a list goes on to the next person: behind a semicolon, and a comma behind an address. */
export function piecesOf(line: string): readonly string[] {
  // The mark of a cut would be lost where somebody typed it.
  if (line.includes('\ue003')) return [line.trim()];
  const held = line.replaceAll(/["“][^"“”]{1,80}["”]/gu, (quoted) => quoted.replaceAll(/[;,]/g, '\ue002'));
  const marked = held.replaceAll(/[;；]/g, '\ue003').replaceAll(/(@[^\s,<>()]{3,80}[>)\]]?),/g, '$1\ue003');
  let at = 0;
  return marked.split('\ue003').flatMap((piece) => {
    const text = line.slice(at, at + piece.length).trim();
    at += piece.length + 1;
    return text === '' ? [] : [text];
  });
}

/** Everybody in a piece that may hold several people, when each of them is certain; else the piece with what it is. */
function readPiece(piece: string, around: Around): readonly Piece[] {
  const whole = readEntry(piece, around);
  if (whole !== undefined || piece.includes('@') || piece.length > 300) return [{ text: piece, entry: whole }];
  const { text, hasHead } = withoutHead(withoutOpening(piece).trim());
  for (const cut of CUTS) {
    const parts = text.split(cut).filter((part) => part.trim() !== '');
    const entries = parts.map((part) => readEntry(part, { ...around, hasHead: around.hasHead || hasHead }));
    if (parts.length > 1 && entries.every((entry) => entry?.kind === 'certain'))
      return entries.map((entry, at) => ({ text: at === 0 ? piece : '', entry }));
    // Given names in a row are a line each, and so is what stands before them.
    if (parts.length > 1 && parts.every(isGiven)) {
      const before = piece.slice(0, piece.lastIndexOf(text)).trim();
      const lines = /[\p{L}\p{N}]/u.test(before) ? [before, ...parts] : parts;
      return lines.map((line) => ({ text: line, entry: undefined }));
    }
  }
  return [{ text: piece, entry: undefined }];
}

function lineOf(text: string, around: Around): Line {
  const bare = text.trim();
  const of = (kind: Line['kind']): Line => ({ text, kind, pieces: [] });
  if (bare === '' || /^[-_=*~—–]{2,}$/.test(bare)) return of('blank');
  if (bare.length > LONGEST) return { text, kind: 'words', pieces: [{ text: bare, entry: undefined }] };
  if (bare.length < 60 && CLOSING.test(bare)) return of('closing');
  if (areAll(bare, REMARKS)) return of('remark');
  if (areAll(bare, HEADS)) return of('head');
  const { emails, phones, text: left } = contactsIn(bare);
  if (emails.length + phones.length > 0 && (!/\p{L}/u.test(left) || areAll(left, LABELS))) return of('contact');
  const pieces = piecesOf(text).flatMap((piece) => readPiece(piece, around));
  const isSomebody = pieces.some(({ entry }) => entry?.kind === 'certain');
  const isOnlyRole = SAYS_ROLE.test(bare) || (!isSomebody && isRole(bare) && !bare.includes(':'));
  return isOnlyRole ? of('role') : { text, kind: 'words', pieces };
}

/**
 * The lines of a text, each with what it is, read as the heading above it says.
 * @example linesOf('Maya Chen\nOrganizer').map(({ kind }) => kind) // ['words', 'remark']
 */
export function linesOf(text: string): readonly Line[] {
  const isLastFirst = text.split(/[\n\r;；]/).filter((piece) => LAST_FIRST.test(piece.trim())).length > 1;
  let hasHead = false;
  return text.split(LINE_ENDS).map((each) => {
    const line = lineOf(each, { hasHead, isLastFirst });
    hasHead = line.kind !== 'blank' && (hasHead || areAll(each, HEADS));
    return line;
  });
}
