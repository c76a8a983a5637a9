/** A word of a text where it stands. */
export type Word = {
  /** As it is compared: without case, accents and the difference between apostrophes. */
  readonly plain: string;
  readonly start: number;
  readonly end: number;
  readonly isCapital: boolean;
};

/** What is written without spaces between the words is compared by its characters. */
const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}\p{N}]+)*/gu;

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

/**
 * The words of a text in their order, each with its place.
 * @example wordsIn('Hi Zoë,').map(({ plain }) => plain) // ['hi', 'zoe']
 */
export function wordsIn(text: string, from = 0): readonly Word[] {
  const words: Word[] = [];
  for (const { 0: found, index } of text.matchAll(WORD)) {
    const [first = ''] = found;
    words.push({
      plain: plainly(found),
      start: from + index,
      end: from + index + found.length,
      isCapital: first !== first.toLowerCase(),
    });
  }
  return words;
}
