import { isSuffix, isTitle, PARTICLES, plainLetters, wordsOf } from '../name-words.ts';
import { GIVEN_NAMES } from './given-names.ts';
import { COMPANIES, FIELDS, NO_NAMES, ROLES, SENTENCE, THINGS } from './words.ts';

/** A word with a capital, or an initial: Chen, O’Neill, d'Angelo, al-Rashid, Jean-Luc, J., Dr. */
const CAPITALIZED = /^(?:\p{Ll}{1,4}['’-])?[\p{Lu}\p{Lt}][\p{L}\p{M}'’‘.·-]*$/u;
const SMALL = /^[\p{Ll}\p{M}'’-]+$/u;
const WITHOUT_CASE = /^(?:[\p{Lo}\p{Lm}\p{M}'-]|\u200c|\u200d)+$/u;
/** Scripts in which a name has no spaces or one, and is short. */
const EAST_ASIAN = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー・々 ]+$/u;
const NICKNAME = /[(]([\p{Lu}\p{Lo}][\p{L}'’-]{1,20})[)] /u;

/** A word as the lists have it. */
function listed(word: string): string {
  return plainLetters(word.replace(/\(\p{L}{1,4}\)|^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''));
}

/** Whether every word is on one of the lists, and there is one; numbers and marks are no words. */
export function areAll(text: string, ...lists: readonly ReadonlySet<string>[]): boolean {
  const all = text.split(/[\s,;:()/|·&+]/).filter((word) => /\p{L}/u.test(word));
  return all.length > 0 && all.every((word) => lists.some((list) => list.has(listed(word))));
}

/** Whether some word is on one of the lists. */
export function hasAny(text: string, ...lists: readonly ReadonlySet<string>[]): boolean {
  return text.split(/[^\p{L}\p{M}\p{N}'’-]+/u).some((word) => lists.some((list) => list.has(listed(word))));
}

function isJob(word: string): boolean {
  const plain = listed(word);
  if (ROLES.has(plain) || /(?:leiter|fuhrer|manager|berater)(?:in)?$/.test(plain)) return true;
  return EAST_ASIAN.test(plain) && plain.length < 6 && ROLES.has(plain.slice(-2));
}

function isNoName(word: string): boolean {
  return isJob(word) || [NO_NAMES, THINGS, COMPANIES, FIELDS].some((list) => list.has(listed(word)));
}

/** The words of a name that are neither titles nor put behind it. */
function coreOf(name: string): readonly string[] {
  return wordsOf(name).filter((word) => !isTitle(word) && !isSuffix(word));
}

/**
 * Whether a text has the form of one person's name, and no word of a job, a place, a heading or the start of a sentence.
 * @param isSmall whether small letters are a matter of style, as beside an address
 * @example isName('Ludwig van der Berg') // true
 * @example isName('Next steps') // false
 */
export function isName(text: string, isSmall = false): boolean {
  const all = wordsOf(text.replace(NICKNAME, '$1 '));
  if (all.length === 0 || all.length > 6 || text.length > 60 || all.some(isNoName)) return false;
  if (SENTENCE.has(listed(all[0] ?? ''))) return false;
  if (all.every((word) => WITHOUT_CASE.test(word))) {
    return EAST_ASIAN.test(text) ? text.length <= 9 && all.length <= 2 : all.length <= 4;
  }
  if (PARTICLES.has(all.at(-1) ?? '') || !coreOf(text).some((word) => /\p{L}{2}/u.test(word))) return false;
  if (/\p{L}{3}\.$/u.test(text)) return false;
  if (isSmall && all.every((word) => SMALL.test(word))) return true;
  return all.every((word) => CAPITALIZED.test(word) || PARTICLES.has(word)) && CAPITALIZED.test(all[0] ?? '');
}

/** Whether a word is a given name that many people have; of Jean-Luc the first part tells. */
export function isGiven(word: string): boolean {
  return GIVEN_NAMES.has(listed(word.split('-')[0] ?? ''));
}

/** Whether a name is more than one word, titles aside, or has a title; one word alone may be anything. */
export function isFull(name: string): boolean {
  return coreOf(name).length > 1 || (hasTitle(name) && coreOf(name).length > 0);
}

/** Whether a name begins with a title; M. is more often an initial. */
function hasTitle(name: string): boolean {
  return isTitle(wordsOf(name)[0] ?? '') && !/^m\.? /i.test(name);
}

/** Whether a full name says by itself that it is somebody's: by a title, or a given name that many have. */
export function isProven(name: string): boolean {
  return isFull(name) && (hasTitle(name) || isGiven(coreOf(name)[0] ?? ''));
}

/**
 * Whether a text says what somebody does: it has the word for it, and neither a sentence nor somebody's name.
 * @example isRole('head of planning') // true
 * @example isRole('why the manager left') // false
 */
export function isRole(text: string): boolean {
  const all = wordsOf(text);
  if (all.length === 0 || all.length > 9 || /[!?。]|\p{Ll}{4}\.$/u.test(text)) return false;
  if (all.some((word, at) => isGiven(word) && /^\P{L}*\p{Lu}/u.test(word) && !/^(?:to|of)$/.test(all[at - 1] ?? '')))
    return false;
  if (
    SENTENCE.has(listed(all[0] ?? '')) ||
    /(?:^|\s)(?:i|you|we|my|your|is|was|are|if|why|what|how|met|has|had)(?:\s|$)/i.test(text)
  )
    return false;
  return all.some(isJob) || /(?:^|\s)head of /i.test(text);
}

/** Whether a text names a team or an organization by its words: Product, People & Culture, Harbour Foods. */
export function isTeam(text: string): boolean {
  const all = wordsOf(text);
  const last = listed(all.at(-1) ?? '');
  return (
    areAll(text, FIELDS) || (all.length > 1 && all.length < 6 && COMPANIES.has(last) && CAPITALIZED.test(all[0] ?? ''))
  );
}
