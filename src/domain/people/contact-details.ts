import { nameSpellings } from './name-spellings.ts';
import { plainLetters } from './name-words.ts';
import { isName } from './paste/person-name.ts';
import { PARTICLES } from './paste/person-words.ts';

/** A part of a text: where it is, and what it says. */
export type Span = { readonly start: number; readonly end: number; readonly text: string };

// Every repetition has an upper bound, so that no text takes long; a match begins only where a word does.
const LABEL = String.raw`[\p{L}\p{N}\p{M}](?:[\p{L}\p{N}\p{M}-]{0,62})`;
const EMAIL = new RegExp(
  String.raw`(?:mailto:)?(?<![\p{L}\p{N}\p{M}._%+'&~@-])([\p{L}\p{N}_][\p{L}\p{N}\p{M}._%+'&~-]{0,63}@${LABEL}(?:\.${LABEL}){1,8})(?:\?[^\s<>()]{0,2000})?`,
  'giu',
);
const WEB = /(?<![\p{L}\p{N}])(?:https?:\/\/|www\.)[^\s<>()|,;]{1,2000}/giu;
/** A web address of which only the domain is written: harbour.example/about; but not p.eng. */
const DOMAIN =
  /(?<![\p{L}\p{N}@._/-])[a-z\d-]{2,63}(?:\.[a-z\d-]{1,63}){0,4}\.[a-z]{2,24}(?:\/[^\s<>()|,;]{0,2000})?(?![\p{L}\p{N}@._-])/gu;
const GAP = String.raw`(?:[.\/‐-–-]|[\p{Zs}]?\(|\)[\p{Zs}.\/-]?| \/ |\p{Zs})?`;
const PHONE = new RegExp(
  String.raw`(?:tel:)?(?<![\p{L}\p{N}$€£]|\p{N}[.\/-])([(（]?\+?[(（]?\p{Nd}(?:${GAP}\p{Nd}){6,17})(?![\p{L}\p{N}])(?:[ ,]{0,2}(?:ext|extn|extension|poste|x|#)[.:]? ?\p{Nd}{1,6}(?!\p{N}))?`,
  'giu',
);
const DATE = /^(?:\d{4}[-/. ]\d{1,2}[-/. ]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4}|(?:19|20)\d\d[ –-](?:19|20)\d\d)$/;

function spans(text: string, pattern: RegExp, read: (match: RegExpExecArray) => string): readonly Span[] {
  return Array.from(text.matchAll(pattern), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: read(match),
  })).filter((span) => span.text !== '');
}

/**
 * The email addresses in a text, `mailto:` links included, in their order.
 * @example emailsIn('Maya <mailto:maya@example.org>') // [{ start: 6, end: 29, text: 'maya@example.org' }]
 */
export function emailsIn(text: string): readonly Span[] {
  return spans(text, EMAIL, ([, address = '']) => address);
}

/** The web addresses in a text, with `https://` and without. */
export function webAddressesIn(text: string): readonly Span[] {
  return [...spans(text, WEB, ([address]) => address), ...spans(text, DOMAIN, ([address]) => address)];
}

/**
 * The phone numbers in a text as they are written, extensions included: 7 to 15 digits that are no date, and nothing to
 * be typed into a call (123 456 789#).
 * @example phonesIn('T: (416) 555-0134 x12')[0].text // '(416) 555-0134 x12'
 */
export function phonesIn(text: string): readonly Span[] {
  return spans(text, PHONE, ({ 0: whole, 1: number = '', index }) => {
    if (/^(?: ?#|,,)/.test(text.slice(index + whole.length, index + whole.length + 2))) return '';
    const digits = Array.from(number).filter((character) => /\p{Nd}/u.test(character)).length;
    return digits > 15 || DATE.test(number) ? '' : whole.replace(/^tel:/i, '');
  });
}

/**
 * The name that an email address spells out, or empty: of a single word nobody can say whether it is one.
 * @example nameInEmail('maya.chen@example.org') // 'Maya Chen'
 * @example nameInEmail('careers@example.org') // ''
 */
export function nameInEmail(email: string): string {
  const local = (email.split('@')[0] ?? '')
    .toLowerCase()
    .replace(/\+.*/u, '')
    .replace(/\d{1,4}$/, '');
  const parts = local.split(/[._]/).length > 1 ? local.split(/[._]/) : local.split('-');
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  if (parts.length < 2 || parts.length > 4 || first.length < 2 || last.length < 2) return '';
  const name = parts
    .map((part, index) =>
      index > 0 && PARTICLES.has(part) ? part : part.replaceAll(/(?:^|-)\p{Ll}/gu, (letter) => letter.toUpperCase()),
    )
    .join(' ');
  const isEach = parts.every(
    (part) => PARTICLES.has(part) || part.length === 1 || part.split('-').every((word) => isName(word, true)),
  );
  return isEach && isName(name) ? name : '';
}

/** Whether an address has this word of a name in it; two letters are in many words, and count where a word ends. */
function hasWord(local: string, word: string): boolean {
  if (word.length > 2) return local.includes(word);
  const parts = local.split(/[^\p{L}\p{M}]/u);
  return word.length > 1 && parts.some((part) => part.startsWith(word) || part.endsWith(word));
}

/** Whether an address has a word of this name in it, however its letters with marks are written. */
export function emailFits(email: string, name: string): boolean {
  // In a line a label may stand before the address, and is no part of it.
  const dotted =
    (email.split('@')[0] ?? '')
      .toLowerCase()
      .split(/[\s:<>()]/)
      .at(-1) ?? '';
  const local = plainLetters(dotted);
  return nameSpellings(name).some((all) =>
    all.some(
      (word, index) =>
        (index === all.length - 1 || !PARTICLES.has(word)) &&
        word.split('-').some((each) => hasWord(each.length > 2 ? local : dotted, each)),
    ),
  );
}

/** Whether an address spells out the name of somebody else; a name in another alphabet it cannot contradict. */
export function emailContradicts(email: string, name: string): boolean {
  return /\p{Script=Latin}/u.test(name) && nameInEmail(email) !== '' && !emailFits(email, name);
}

/** Whether nobody reads what is sent to an address, so that it is nobody's. */
export function isRobot(email: string): boolean {
  return /^(?:no-?reply|do-?not-?reply|(?:calendar-)?notifications?|mailer-daemon)\b/i.test(email);
}
