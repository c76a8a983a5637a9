import { FAMILY_FIRST } from './name-words.ts';
import { nameSpellings } from './name-spellings.ts';
import type { Person } from '../record/person.ts';

/** From this many digits on, one number may be the other with its country in front. */
const NATIONAL_DIGITS = 9;
type Words = readonly string[];

/** The digits of a number without the zeros that stand for leaving the country or the town: +44 (0)20, 0044 20, 020. */
function digitsOf(phone: string): string {
  return phone
    .normalize('NFKC')
    .replaceAll('(0)', '')
    .replaceAll(/\D/g, '')
    .replace(/^0{1,2}/, '');
}

function isSamePhone(one: string, other: string): boolean {
  const [short = '', long = ''] = [digitsOf(one), digitsOf(other)].sort((a, b) => a.length - b.length);
  if (short.length < NATIONAL_DIGITS || long.length - short.length > 3) return short !== '' && short === long;
  return long.endsWith(short);
}

function isSameEmail(one: string, other: string): boolean {
  return one.trim() !== '' && one.trim().toLowerCase() === other.trim().toLowerCase();
}

/** Whether one is the given name of the other, which is the first word, or in East Asia what follows the family name. */
function isGivenNameOf([given = '', ...more]: Words, words: Words): boolean {
  if (given === '' || more.length > 0) return false;
  if (!FAMILY_FIRST.test(words.join(''))) return words.length > 1 && words[0] === given;
  return words.length > 1
    ? words.at(-1) === given
    : given.length > 1 &&
        [given.length + 1, given.length + 2].includes(words[0]?.length ?? 0) &&
        (words[0] ?? '').endsWith(given);
}

function areSame(one: Person, other: Person): boolean {
  if (isSameEmail(one.email, other.email) || isSamePhone(one.phone, other.phone)) return true;
  const hasOneAddress = one.email.trim() === '' || other.email.trim() === '';
  const isSameName = (a: Words, b: Words): boolean =>
    (a.length > 0 && [...a].sort().join(' ') === [...b].sort().join(' ')) ||
    (hasOneAddress && (isGivenNameOf(a, b) || isGivenNameOf(b, a)));
  const others = nameSpellings(other.name);
  return nameSpellings(one.name).some((spelling) => others.some((each) => isSameName(spelling, each)));
}

/**
 * The pairs of ids that look like one person: the same address, number or name, or the given name of the other with no
 * other address. Case, accents (Müller, Mueller), titles, the order of the words and the form of a number make no difference.
 * @example duplicatesIn({ a: { ...EMPTY_PERSON, name: 'Maya' }, b: { ...EMPTY_PERSON, name: 'Maya Chen' } }) // [['a', 'b']]
 */
export function duplicatesIn(people: Readonly<Record<string, Person>>): readonly (readonly [string, string])[] {
  const all = Object.entries(people);
  return all.flatMap(([id, person], index) =>
    all.slice(index + 1).flatMap(([otherId, other]) => (areSame(person, other) ? [[id, otherId] as const] : [])),
  );
}

function both(kept: string, other: string, between: string, isSame: (one: string, other: string) => boolean): string {
  if (other.trim() === '') return kept;
  if (kept.trim() === '') return other;
  const said = [kept, ...kept.split(between)];
  const isSaid = other.split(between).every((part) => said.some((each) => isSame(each, part)));
  return isSaid || said.includes(other) ? kept : `${kept}${between}${other}`;
}

function isSameText(one: string, other: string): boolean {
  return one.trim() === other.trim();
}

/** The name that says more; of two that say as much, the one that was kept. */
function longer(kept: string, other: string): string {
  return other.trim().length > kept.trim().length ? other : kept;
}

/**
 * Two cards of one person in one: what either says, and where both say something else, both. Of two names the longer one
 * stays. Somebody who declined to be contacted on either card has declined.
 * @example mergePeople({ ...EMPTY_PERSON, name: 'Maya', role: 'Lead' }, { ...EMPTY_PERSON, name: 'Maya Chen', role: 'Design' })
 *   // { ...EMPTY_PERSON, name: 'Maya Chen', role: 'Lead; Design' }
 */
export function mergePeople(kept: Person, other: Person): Person {
  return {
    name: longer(kept.name, other.name),
    greeting: kept.greeting.trim() === '' ? other.greeting : kept.greeting,
    pronounced: both(kept.pronounced, other.pronounced, '; ', isSameText),
    role: both(kept.role, other.role, '; ', isSameText),
    email: both(kept.email, other.email, '; ', isSameEmail),
    phone: both(kept.phone, other.phone, '; ', isSameText),
    asked: both(kept.asked, other.asked, '\n', isSameText),
    moment: both(kept.moment, other.moment, '\n', isSameText),
    contact: [kept.contact, other.contact].includes('declined') ? 'declined' : (kept.contact ?? other.contact),
  };
}

/**
 * What either of two cards says that the one made of them has no place for: another spelling of the name, another greeting.
 * @returns a line for the notes, or empty
 * @example leftOfTwo({ ...EMPTY_PERSON, name: 'Maya Mueller' }, { ...EMPTY_PERSON, name: 'Maya Müller-Chen' })
 *   // 'Maya Müller-Chen: Maya Mueller'
 */
export function leftOfTwo(kept: Person, other: Person): string {
  const merged = mergePeople(kept, other);
  const words = new Set(merged.name.toLowerCase().split(/\s+/));
  const names = [kept.name, other.name].filter((name) => nameHasMore(name, words));
  const greetings = [kept.greeting, other.greeting].filter((each) => each.trim() !== '' && each !== merged.greeting);
  const left = [...names, ...greetings].map((each) => each.trim());
  return left.length === 0 ? '' : `${merged.name.trim()}: ${left.join(', ')}`;
}

function nameHasMore(name: string, words: ReadonlySet<string>): boolean {
  return name
    .toLowerCase()
    .split(/\s+/)
    .some((word) => word !== '' && !words.has(word));
}
