/** A word of a text where it stands. */
export type Word = {
  /** As it is compared: without case, accents and the difference between apostrophes. */
  readonly plain: string;
  readonly start: number;
  readonly end: number;
  readonly isCapital: boolean;
};

const APOSTROPHE = 0x27;
const CURLY = 0x2019;

function isAsciiWord(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}

/** Letters that are written without spaces between the words, so that each is compared by itself: Han and kana. */
function standsAlone(code: number): boolean {
  return (
    (code >= 0x3040 && code <= 0x30ff) ||
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0x20000 && code <= 0x3ffff)
  );
}

/** Whether a character belongs to a word. Asked by hand, as patterns for all letters take long to be made ready. */
function isWord(code: number): boolean {
  if (code < 128) return isAsciiWord(code);
  // Dashes, quotes and dots, and what ends a sentence in Chinese and Japanese.
  if ((code >= 0x2000 && code <= 0x206f) || (code >= 0x3000 && code <= 0x3004) || (code >= 0xff00 && code <= 0xff0f)) {
    return false;
  }
  return /[\p{L}\p{M}\p{N}]/u.test(String.fromCodePoint(code));
}

/**
 * A text as it is compared: without case and accents, and with one kind of apostrophe.
 * @example plainly('Renée’s') // "renee's"
 */
export function plainly(text: string): string {
  const lower = text.toLowerCase();
  if (/^[a-z0-9' -]*$/.test(lower)) return lower;
  return lower
    .replace(/’/g, "'")
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC');
}

/** Where the word that begins here ends; an apostrophe between letters is part of it. */
function endOf(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    const code = text.codePointAt(at) ?? 0;
    const size = code > 0xffff ? 2 : 1;
    if (at > start && standsAlone(code)) return at;
    if (isWord(code)) {
      at += size;
      if (standsAlone(code)) return at;
    } else if (at > start && (code === APOSTROPHE || code === CURLY) && isWord(text.codePointAt(at + 1) ?? 0)) {
      at += size;
    } else {
      return at;
    }
  }
  return at;
}

/**
 * The words of a text in their order, each with its place.
 * @param from where the text begins in a longer one, from which places are counted
 * @example wordsIn('Hi Zoë,').map(({ plain }) => plain) // ['hi', 'zoe']
 */
export function wordsIn(text: string, from = 0): readonly Word[] {
  const words: Word[] = [];
  let at = 0;
  while (at < text.length) {
    const end = endOf(text, at);
    if (end === at) {
      at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
    } else {
      const plain = plainly(text.slice(at, end));
      const first = text.charAt(at);
      words.push({ plain, start: from + at, end: from + end, isCapital: first !== first.toLowerCase() });
      at = end;
    }
  }
  return words;
}
