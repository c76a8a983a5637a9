import type { Voice } from '../record/note.ts';
import { phrase } from './slot-values.ts';

const TITLE = /^(?:dr|prof|professor|mr|mrs|ms|mx|miss)\.?$/i;
const PARTICLE = /^(?:van|von|vom|zu|der|den|de|del|della|di|da|dos|das|du|la|le|ten|ter|bin|ibn|al|el|ben|st\.?)$/;
/** Family names that often stand first, so that the first word may not be the one to greet by. */
const FAMILY_FIRST =
  /^(?:nguyen|nguyễn|tran|trần|pham|phạm|zhang|wang|chen|liu|yang|huang|zhao|zhou|kim|lee|park|choi|wu|li|xu)$/i;
const DEGREE = /, ?(?:\p{Lu}[\p{Lu}.]+|Ph\.?D\.?|P\.? ?Eng\.?|Jr\.?|Sr\.?)$/u;

/** Words of which one says that nobody is named. */
const NOBODY = /\b(?:the|a|an|your|my|team|hiring|hr|recruit\w+|talent|manager|office|panel|committee)\b/;
const ALL_SMALL = /^[\p{Script=Latin}\p{M}'’. -]+$/u;

/**
 * A name as it is written: one that was typed without any capital, as on a phone in a hurry, has them.
 * @example nameAsWritten('maya chen') // 'Maya Chen'
 * @example nameAsWritten('Ludwig van Beethoven') // 'Ludwig van Beethoven'
 */
export function nameAsWritten(name: string): string {
  if (name !== name.toLowerCase() || !ALL_SMALL.test(name) || NOBODY.test(name)) return name;
  return name
    .split(/(\s+|-)/)
    .map((word) => (PARTICLE.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join('');
}

type Greeted = { readonly name: string; readonly isSure: boolean };

/** The name to greet by, and whether it is more than a guess. */
function greeted(typed: string, voice: Voice): Greeted {
  const name = nameAsWritten(phrase(typed.replace(/\((?:she|he|they|any)[^()]{0,20}\)/i, '')).replace(DEGREE, ''));
  const asItIs = (isSure: boolean): Greeted => ({ name, isSure });
  const [before = '', after = '', ...more] = name.split(', ');
  if (after !== '' && more.length === 0 && !`${before}${after}`.includes(' '))
    return greeted(`${after} ${before}`, voice);
  const words = name.split(' ');
  const [first = '', second = ''] = words;
  if (TITLE.test(first) && words.length > 1) {
    const family = words.slice(1).findIndex((word, index) => index > 0 && PARTICLE.test(word));
    const last = family < 0 ? words.at(-1) : words.slice(family + 1).join(' ');
    return { name: `${first} ${last ?? ''}`, isSure: true };
  }
  if (words.length === 1) return asItIs(!name.includes('@'));
  const isPlain = words.every(
    (word, index) =>
      /^\p{Script=Latin}[\p{Script=Latin}\p{M}'’.-]*$/u.test(word) &&
      ((index > 0 && PARTICLE.test(word)) || /^\p{Lu}/u.test(word)),
  );
  const isInitial = (word: string): boolean => /^(?:\p{Lu}\.?-?)+$/u.test(word);
  if (!isPlain || isInitial(first) || PARTICLE.test(first)) return asItIs(false);
  const middle = words.slice(1, -1);
  const isTwo = middle.every(isInitial) || PARTICLE.test(second);
  if (!isTwo || FAMILY_FIRST.test(first)) return asItIs(false);
  return { name: voice === 'formal' ? name : first, isSure: true };
}

/**
 * The name that a note greets by when none was given: the first name, all of it in a formal note, or a title and the
 * family name. Where that cannot be told, the name as it is.
 * @example greetingName('Maya Chen', 'warm') // 'Maya'
 * @example greetingName('Dr. Sam Rivera', 'warm') // 'Dr. Rivera'
 */
export function greetingName(name: string, voice: Voice): string {
  return greeted(name, voice).name;
}

/**
 * Whether the name to greet by can be told from the whole one. If not, ask how one would greet them.
 * @example isGreetingSure('Maya Chen') // true
 * @example isGreetingSure('Nguyen Van An') // false
 */
export function isGreetingSure(name: string): boolean {
  return greeted(name, 'warm').isSure;
}
