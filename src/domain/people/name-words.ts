// Apart from person-name.ts, so that comparing two names does not bring the lists of words along.
const TITLE = /^(?:dr|mr|mrs|ms|mx|prof|sir|dame|herr|frau|mme|m)\.?$/;

/**
 * The words of a text, without white space around them.
 * @example wordsOf(' Maya  Chen') // ['Maya', 'Chen']
 */
export function wordsOf(text: string): readonly string[] {
  return text.split(/\s/).filter((word) => word !== '');
}

/**
 * A text as it is compared: without case, accents and the marks that some write and some leave out.
 * @example plainLetters('José O’Neill') // 'jose oneill'
 */
export function plainLetters(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036f'’‘.]/g, '')
    .normalize('NFC')
    .toLowerCase();
}

/** Whether a word is a form of address, like Dr. or Ms. */
export function isTitle(word: string): boolean {
  return TITLE.test(word.toLowerCase());
}

/**
 * The words of a name as they are compared: plain, and without titles.
 * @example nameWords('Dr. Amy Ng') // ['amy', 'ng']
 */
export function nameWords(name: string): readonly string[] {
  return wordsOf(plainLetters(name.replaceAll(/[,;()"“”]/g, ' '))).filter((word) => !isTitle(word));
}
