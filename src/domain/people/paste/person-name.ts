import { isTitle, plainLetters, wordsOf } from '../name-words.ts';
import { ALSO_NAMES, COMPANIES, CONNECTORS, HEADINGS, LABELS, OTHERS } from './person-words.ts';
import { PARTICLES, PLACES, REMARKS, ROLES } from './person-words.ts';

const LONGEST_NAME = 60;
/** Scripts in which a name has no spaces or one, and is short. */
const EAST_ASIAN = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー・々]+$/u;
const KATAKANA = /^[\p{Script=Katakana}ー・]{2,12}$/u;
/** A word with a capital, or an initial: Chen, O’Neill, d'Angelo, al-Rashid, Jean-Luc, J., Dr. */
const CAPITALIZED = /^(?:\p{Ll}{1,4}['’-])?[\p{Lu}\p{Lt}][\p{L}\p{M}'’‘.·-]*$/u;
const LETTERS = /^[\p{L}\p{M}'’‘.·-]+$/u;
const WITHOUT_CASE = /^(?:[\p{Lo}\p{Lm}\p{M}'’‘-]|\u200c|\u200d){2,}$/u;

function isIn(list: ReadonlySet<string>): (word: string) => boolean {
  return (word) => list.has(word.toLowerCase());
}

/** Whether every word is on the list, and there is one. */
export function isAll(list: ReadonlySet<string>, text: string): boolean {
  const all = text.split(/[\s,;:()/|]/).filter((word) => word !== '' && !/^\d+$/.test(word));
  return all.length > 0 && all.every(isIn(list));
}

/** As plainLetters, and fast for the many texts that are plain already. */
function plain(text: string): string {
  return /^[a-z -]*$/i.test(text) ? text.toLowerCase() : plainLetters(text);
}

/** Whether a text is what stands before an address or a number: Tél., Toll-free. */
export function isLabel(text: string): boolean {
  return isAll(LABELS, plain(text));
}

function isRoleWord(word: string): boolean {
  return ROLES.has(plain(word.replace(/\(\p{L}{1,4}\)|[,&/-]$/gu, '')));
}

/** Whether a word is one that no name has in it. Linh Do and Kevin He are names all the same. */
function isNoName(word: string, isFree: boolean): boolean {
  if (isFree && CAPITALIZED.test(word) && isIn(ALSO_NAMES)(word)) return false;
  return isRoleWord(word) || [OTHERS, HEADINGS, COMPANIES, REMARKS].some((list) => isIn(list)(word)) || isPlace(word);
}

function isEastAsianName(all: readonly string[]): boolean {
  // 営業部長 is a job, 김부장 is how people speak to somebody.
  if (all.some((word) => word.length > 3 && ROLES.has(word.slice(-2)))) return false;
  if (all.length === 1)
    return KATAKANA.test(all[0] ?? '') || ((all[0] ?? '').length >= 2 && (all[0] ?? '').length <= 4);
  return all.length === 2 && all.every((word) => word.length <= 4 || KATAKANA.test(word));
}

/**
 * Whether a text reads as the name of one person and as nothing else: no job, heading, place, remark or sentence.
 * @param isSure whether an address stands beside it, so that small letters are a matter of style
 * @example isName('Ludwig van der Berg') // true
 * @example isName('Next steps') // false
 */
export function isName(text: string, isSure = false): boolean {
  const all = wordsOf(text);
  if (all.length === 0 || all.length > 6 || text.length > LONGEST_NAME || isLabel(text)) return false;
  if (all.some((word, index) => isNoName(word, all.length > 1 && (isSure || index === all.length - 1)))) return false;
  if (all.every((word) => EAST_ASIAN.test(word))) return isEastAsianName(all);
  if (all.every((word) => WITHOUT_CASE.test(word))) return all.length <= 4 && (isSure || all.length > 1);
  const last = all.at(-1) ?? '';
  if (/\p{L}{3}\.$/u.test(last) || PARTICLES.has(last) || all.length - all.filter(isIn(PARTICLES)).length > 5)
    return false;
  if (!all.some((word) => /\p{L}{2}/u.test(word) && !isTitle(word))) return false;
  return all.every((word) => (isSure ? LETTERS : CAPITALIZED).test(word) || isIn(PARTICLES)(word));
}

function isPlace(word: string): boolean {
  return PLACES.has(plain(word));
}

/** Whether a word of this text is a word of some job. */
export function hasRoleWord(text: string): boolean {
  return wordsOf(text).some(isRoleWord);
}

/** Whether a word of this text is a word of some place. */
export function hasPlaceWord(text: string): boolean {
  return wordsOf(text).some(isPlace);
}

/** Whether a word of this text ends the name of an organization. */
export function hasCompanyWord(text: string): boolean {
  return wordsOf(text).some((word) => COMPANIES.has(word.toLowerCase().replace(/[,.]$/, '')));
}

/**
 * Whether a text reads as what somebody does or whom they work for: a word that says so, or three words at most; never a
 * sentence.
 * @example isRole('head of planning') // true
 * @example isRole('she asked how I plan') // false
 */
export function isRole(text: string): boolean {
  const all = wordsOf(text);
  const isSentence = /[!?。]|\p{L}{3}\.$/u.test(text);
  if (isSentence || all.length === 0 || all.length > 8 || !/\p{L}/u.test(text)) return false;
  if (all.some((word) => OTHERS.has(word.toLowerCase()))) return false;
  if (hasRoleWord(text) || hasCompanyWord(text)) return true;
  return all.length <= 3 && !all.every(isIn(CONNECTORS)) && !/\d/.test(text);
}

/**
 * A name whose job stands behind it with nothing in between, taken apart.
 * @example nameThenRole('Maya design lead') // ['Maya', 'design lead']
 */
export function nameThenRole(text: string): readonly [name: string, role: string] | undefined {
  const all = wordsOf(text);
  const at = all.findIndex((word) => !isName(word) && !isIn(PARTICLES)(word) && !CAPITALIZED.test(word));
  const [name, role] = [all.slice(0, at).join(' '), all.slice(at).join(' ')];
  const saysRole = hasRoleWord(all.at(-1) ?? '') || /^(?:head|director|vp) of /i.test(role);
  return at > 0 && all.length - at <= 4 && saysRole && isRole(role) && isName(name) ? [name, role] : undefined;
}
