import { nameSpellings } from './name-spellings.ts';
import { nameWords, PARTICLES, plainLetters } from './name-words.ts';

/** The addresses and numbers in a text, and the text with a tab in the place of each. */
export type Contacts = {
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  readonly text: string;
};

// Every repetition has an upper bound, so that no text takes long. No lookbehind: Safari before 16.4 cannot read it.
const LABEL = String.raw`[\p{L}\p{N}\p{M}](?:[\p{L}\p{N}\p{M}-]{0,62})`;
const EMAIL = new RegExp(
  String.raw`(?:mailto:)?([\p{L}\p{N}_][\p{L}\p{N}\p{M}._%+'&~-]{0,63}@${LABEL}(?:\.${LABEL}){1,8})(?:\?[^\s<>()]{0,2000})?`,
  'giu',
);
const PHONE =
  /(?:tel:)?([(（]?\+?[(（]?\p{Nd}(?:[ ./()‐-–\u00a0-]{0,3}\p{Nd}){6,17})(?:[ ,]{0,2}(?:ext|extn|extension|poste|x)[.:]? ?\p{Nd}{1,6})?/giu;
const DATE = /^(?:\d{4}[-/. ]\d{1,2}[-/. ]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4}|(?:19|20)\d\d[ –-](?:19|20)\d\d)/;
/** What a number that is none to call somebody on stands before or after: 123 456 789#, $1,200,000. */
const [NOT_BEFORE, NOT_AFTER] = [/[\p{L}\p{N}$€£/.-]$/u, /^(?: ?#|,,|[\p{L}\p{N}])/u];

function isPhone(text: string, number: string, start: number, end: number): boolean {
  if (NOT_BEFORE.test(text.slice(0, start).slice(-2)) || NOT_AFTER.test(text.slice(end, end + 2))) return false;
  return (number.match(/\p{Nd}/gu) ?? []).length <= 15 && !DATE.test(number);
}

/**
 * The addresses (`mailto:` links included) and the phone numbers in a text, each once and as they are written: 7 to 15
 * digits that are no date, with their extension.
 * @example contactsIn('Maya <m@example.org>') // { emails: ['m@example.org'], phones: [], text: 'Maya <\t>' }
 */
export function contactsIn(text: string): Contacts {
  const emails = new Map<string, string>();
  const phones = new Set<string>();
  const withoutEmails = text.replaceAll(EMAIL, (whole: string, email: string, start: number) => {
    if (/[\p{L}\p{N}@]$/u.test(text.slice(0, start).slice(-2))) return whole;
    if (!emails.has(email.toLowerCase())) emails.set(email.toLowerCase(), email);
    return '\t';
  });
  const left = withoutEmails.replaceAll(PHONE, (whole: string, number: string, start: number) => {
    if (!isPhone(withoutEmails, number, start, start + whole.length)) return whole;
    phones.add(whole.replace(/^tel:/i, ''));
    return '\t';
  });
  return { emails: [...emails.values()], phones: [...phones], text: left };
}

/** The words of what stands before the `@` of an address, without numbers and what follows a plus. */
function localWords(email: string): readonly string[] {
  const local = (email.split('@')[0] ?? '').replace(/\+.*/u, '').normalize('NFC').toLowerCase();
  return local.split(/[^\p{L}\p{M}]+/u).filter((word) => word !== '');
}

/**
 * The name that an address spells out in two words or more, or empty: of a single word nobody can say whether it is one.
 * @example nameInEmail('ludwig.van.berg@example.org') // 'Ludwig van Berg'
 * @example nameInEmail('careers@example.org') // ''
 */
export function nameInEmail(email: string): string {
  const words = localWords(email);
  if (words.length < 2 || words.length > 4 || words.some((word) => word.length < 2)) return '';
  return words.map((word, at) => (at > 0 && PARTICLES.has(word) ? word : word.replace(/^./u, upper))).join(' ');
}

function upper(letter: string): string {
  return letter.toUpperCase();
}

/** Whether these letters are words and initials of a name and nothing else, a whole word among them. */
function isMadeOf(letters: string, words: readonly string[], hasWord: boolean): boolean {
  if (letters === '') return hasWord;
  return words.some((word, at) => {
    const others = words.filter((_, index) => index !== at);
    if (word.length > 1 && letters.startsWith(word) && isMadeOf(letters.slice(word.length), others, true)) return true;
    return letters.startsWith(word.charAt(0)) && isMadeOf(letters.slice(1), others, hasWord);
  });
}

/**
 * Whether an address is made of the words and initials of this name and of nothing else, or is its initials: maya, mchen,
 * chen.maya, mc. Marks may be left out or written as two letters.
 * @example emailFits('juergen.mueller@example.org', 'Jürgen Müller') // true
 * @example emailFits('mayathe.cat@example.org', 'Maya Chen') // false
 */
export function emailFits(email: string, name: string): boolean {
  const local = plainLetters(localWords(email).join(''));
  return nameSpellings(name).some((spelling) => {
    const words = spelling.flatMap((word) => word.split('-')).slice(0, 6);
    const initials = words.map((word) => word.charAt(0)).join('');
    return isMadeOf(local, words, false) || (local.length > 1 && local === initials);
  });
}

/** Whether an address spells out a name with no word of this one in it; a name in another alphabet it cannot contradict. */
export function emailContradicts(email: string, name: string): boolean {
  if (!/\p{Script=Latin}/u.test(name) || nameInEmail(email) === '') return false;
  const local = localWords(email).map(plainLetters);
  const words = new Set(
    nameSpellings(name).flatMap((spelling) => spelling.flatMap((word) => [word, ...word.split('-')])),
  );
  return (
    !local.some((word) => words.has(word)) &&
    !nameWords(name).some((word) => word.length > 2 && local.join('').includes(word))
  );
}

const SHARED =
  /^(?:no-?reply|do-?not-?reply|(?:calendar-)?notifications?|mailer-daemon|(?:jobs?|careers?|hr|info|recruiting|recruitment|talent|hiring|hello|contact|office|admin|support|team|reception|frontdesk|front|bewerbung|accueil|people|help|sales|press|conf|conference|boardroom|room|salle|raum|resource|projector)(?![a-z]))|@resource\./i;

/** Whether an address is a department's, a robot's or a room's, so that it is no one person's. */
export function isShared(email: string): boolean {
  return SHARED.test(email);
}
