import { nameWords } from './name-words.ts';

/** Letters that some write as two: Müller, Mueller. Without these, the mark goes: Muller. */
const LONG: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe' };
/** Letters that no form of Unicode takes apart. */
const PLAIN: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/**
 * The words of a name in both ways in which they stand in addresses and on other cards, both the same for most names.
 * @example nameSpellings('Jörg Kjær') // [['joerg', 'kjaer'], ['jorg', 'kjaer']]
 */
export function nameSpellings(name: string): readonly [long: readonly string[], short: readonly string[]] {
  const letters = name.normalize('NFC').toLowerCase();
  const plain = (text: string): readonly string[] =>
    nameWords(text.replaceAll(/[æœßøłđðþı]/g, (letter) => PLAIN[letter] ?? letter));
  return [plain(letters.replaceAll(/[äöüåø]/g, (letter) => LONG[letter] ?? letter)), plain(letters)];
}
