import { plainLetters, nameWords } from './name-words.ts';
import { isName } from './person-name.ts';
import { PARTICLES } from './person-words.ts';

/** A part of a text: where it is, and what it says. */
export type Span = { readonly start: number; readonly end: number; readonly text: string };

// Every repetition has an upper bound, so that no text takes long; a match begins only where a word does.
const LABEL = String.raw`[\p{L}\p{N}\p{M}](?:[\p{L}\p{N}\p{M}-]{0,62})`;
const EMAIL = new RegExp(
  String.raw`(?:mailto:)?(?<![\p{L}\p{N}\p{M}._%+'&~@-])([\p{L}\p{N}_][\p{L}\p{N}\p{M}._%+'&~-]{0,63}@${LABEL}(?:\.${LABEL}){1,8})(?:\?[^\s<>()]{0,2000})?`,
  'giu',
);
const WEB = /(?<![\p{L}\p{N}])(?:https?:\/\/|www\.)[^\s<>()|,;]{1,2000}/giu;
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

/** The web addresses in a text, in their order. */
export function webAddressesIn(text: string): readonly Span[] {
  return spans(text, WEB, ([address]) => address);
}

/**
 * The phone numbers in a text as they are written, extensions included: 7 to 15 digits that are no date.
 * @example phonesIn('T: (416) 555-0134 x12')[0].text // '(416) 555-0134 x12'
 */
export function phonesIn(text: string): readonly Span[] {
  return spans(text, PHONE, ([whole, number = '']) => {
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

/** Whether an address has a word of this name in it. */
export function emailFits(email: string, name: string): boolean {
  const local = plainLetters(email.split('@')[0] ?? '');
  return nameWords(name).some((word) => word.length > 1 && local.includes(word));
}

/** Whether an address spells out the name of somebody else. */
export function emailContradicts(email: string, name: string): boolean {
  return name !== '' && nameInEmail(email) !== '' && !emailFits(email, name);
}
