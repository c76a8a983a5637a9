import { escapedText, foldLines, textForFile } from './fold-lines.ts';
import { FAMILY_FIRST, isSuffix, isTitle, PARTICLES } from '../people/name-words.ts';

export type ContactCard = {
  /** Stable, so that a second import can find the first: `<interview>-<person>@after-the-interview`. */
  readonly uid: string;
  readonly name: string;
  readonly role: string;
  readonly company: string;
  readonly email: string;
  readonly phone: string;
  /** Where you met, what they asked, the moment shared, how the name is said; put together by the caller. */
  readonly note: string;
  readonly pronounced: string;
};

type SplitName = Readonly<Record<'prefix' | 'given' | 'family' | 'suffix', string>>;

/**
 * A name as address books want it: the last word is the family name, with the particles before it, between titles and
 * what is put behind names. A single word, and a name in Chinese, Japanese or Korean script, stays whole as the given
 * name, so that it shows as it was written; behind a title a single word is the family name.
 * @param name words with one space between
 * @example splitName('Dr. Ludwig van Beethoven') // { prefix: 'Dr.', given: 'Ludwig', family: 'van Beethoven', suffix: '' }
 */
export function splitName(name: string): SplitName {
  const words = name.split(' ');
  if (words.length === 1 || FAMILY_FIRST.test(name)) return { prefix: '', given: name, family: '', suffix: '' };
  let end = words.length;
  while (end > 1 && isSuffix(words[end - 1] ?? '')) end -= 1;
  let begin = 0;
  // M. is a title in French, and an initial everywhere.
  while (begin < end - 1 && isTitle(words[begin] ?? '') && !/^m\.?$/i.test(words[begin] ?? '')) begin += 1;
  const isOneWord = end - begin === 1;
  let start = isOneWord && begin === 0 ? end : end - 1;
  while (start > begin + 1 && PARTICLES.has((words[start - 1] ?? '').toLowerCase())) start -= 1;
  const part = (from: number, to: number): string => words.slice(from, to).join(' ');
  const [given, family] = [part(begin, start), part(start, end)];
  const bare = (text: string): string => (end < words.length ? text.replace(/,$/, '') : text);
  return {
    prefix: part(0, begin),
    given: family === '' ? bare(given) : given,
    family: bare(family),
    suffix: part(end, words.length),
  };
}

/** What was typed into one line, without white space around it or doubled in it; the wide space of Asian names stays. */
function oneLine(text: string): string {
  return textForFile(text)
    .replace(/[^\S\u3000]+/gu, ' ')
    .trim();
}

function property(name: string, text: string): readonly string[] {
  return text.trim() === '' ? [] : [`${name}:${escapedText(text)}`];
}

/** A property for each of the numbers or addresses that a field holds, as two cards in one leave them; `;ext=7` belongs to one. */
function properties(name: string, values: string): readonly string[] {
  return valuesIn(values).flatMap((value) => property(name, value));
}

function valuesIn(field: string): readonly string[] {
  return oneLine(field)
    .split(/;(?![a-z-]+=)/i)
    .map((value) => value.trim())
    .filter((value) => value !== '');
}

/** An address is one line: what stands below it is none of it. */
function addressesIn(field: string): string {
  return textForFile(field).trim().split('\n')[0] ?? '';
}

function cardLines(card: ContactCard, stamp: Date, nameless: string): readonly string[] {
  const [name, [email = ''], role] = [oneLine(card.name), valuesIn(addressesIn(card.email)), oneLine(card.role)];
  const shown = [name, email, role, oneLine(nameless)].find((text) => text !== '') ?? '';
  const { prefix, given, family, suffix } = name === '' ? { ...splitName(''), given: shown } : splitName(name);
  const pronounced = oneLine(card.pronounced);
  // Of a longer hint nobody can tell which word says which name; the note holds it whole.
  const saysGivenName = name !== '' && !pronounced.includes(' ');
  return [
    'BEGIN:VCARD',
    'VERSION:3.0',
    ...property('UID', oneLine(card.uid)),
    `REV:${stamp.toISOString().replace(/[-:]|\.\d+/g, '')}`,
    `FN:${escapedText(shown)}`,
    `N:${[family, given, '', prefix, suffix].map(escapedText).join(';')}`,
    ...property('X-PHONETIC-FIRST-NAME', saysGivenName ? pronounced : ''),
    ...property('ORG', oneLine(card.company)),
    ...property('TITLE', role),
    ...properties('EMAIL;TYPE=INTERNET', addressesIn(card.email)),
    ...properties('TEL', card.phone),
    ...property('NOTE', textForFile(card.note)),
    'END:VCARD',
  ];
}

/**
 * The text of a contacts file, one card for each person, in version 3.0 (RFC 2426): iOS, Android and Outlook all read it,
 * and Outlook reads no newer one. Texts go through textForFile; all but the note become one line, and empty ones are left
 * out. Several numbers or addresses with `;` between are a property each.
 * @param details `stamp`: the moment at which the file is made; `nameless`: what to call someone of whom neither name nor
 *   email nor role is known
 * @example contactsFile([{ ..., name: 'Maya Chen' }], { stamp, nameless: 'Interviewer' })
 *   // 'BEGIN:VCARD VERSION:3.0 ... FN:Maya Chen N:Chen;Maya;;; ... END:VCARD' on lines ended by CRLF
 */
export function contactsFile(
  people: readonly ContactCard[],
  { stamp, nameless }: { readonly stamp: Date; readonly nameless: string },
): string {
  return foldLines(people.flatMap((card) => cardLines(card, stamp, nameless)));
}
