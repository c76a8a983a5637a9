/*
 * The room of the people: the words of names (here), whose cards may be one person's, and who is in a pasted text
 * (paste/).
 */
// Apart from what reads pasted texts, so that comparing two names does not bring the lists of words along.
const TITLE = /^(?:dr|mr|mrs|ms|mx|prof|sir|dame|herr|frau|mme|m)\.?$/;

/** What may stand between the given and the family name, and belongs to the latter: van Beethoven, de la Cruz. */
export const PARTICLES: ReadonlySet<string> = new Set(
  'af al bin bint da das de del della den der di do dos du el ibn la las le los ten ter van von zu zum zur'.split(' '),
);

/** Names in these scripts begin with the family, and are not to be turned round. */
export const FAMILY_FIRST = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** What stands behind a family name; V is left out, which is more often an initial. */
const SUFFIX = /^(?:jr|sr|ii|iii|iv|esq|m\.?d|ph\.?d|mba|msc|bsc|cpa|cfa|pmp|rn|ing|p\.?eng|cphr|chrl|crha)\.?,?$/i;

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
  if (/^[a-z -]*$/i.test(text)) return text.toLowerCase();
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

/** Whether a word is put behind names, like PhD or Jr. */
export function isSuffix(word: string): boolean {
  return SUFFIX.test(word);
}

/**
 * The words of a name as they are compared: plain, and without titles.
 * @example nameWords('Dr. Amy Ng') // ['amy', 'ng']
 */
export function nameWords(name: string): readonly string[] {
  return wordsOf(plainLetters(name.replaceAll(/[,;()"“”]/g, ' '))).filter((word) => !isTitle(word));
}
