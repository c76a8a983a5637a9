import { foldLines, textForFile } from './fold-lines.ts';

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

export type ContactsVersion = '3.0' | '4.0';

/** What may stand between the given and the family name, and belongs to the latter: van Beethoven, de la Cruz. */
const PARTICLES = new Set(
  'af al bin bint da das de del della den der di do dos du el ibn la las le los ten ter van von zu zum zur'.split(' '),
);
/** Names in these scripts begin with the family, and are not to be turned round. */
const FAMILY_FIRST = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

type SplitName = { readonly given: string; readonly family: string };

/**
 * A name as address books want it: the last word is the family name, with the particles before it. A single word, and
 * a name in Chinese, Japanese or Korean script, stays whole as the given name, so that it shows as it was written.
 * @param name words with one space between
 * @example splitName('Ludwig van Beethoven') // { given: 'Ludwig', family: 'van Beethoven' }
 */
export function splitName(name: string): SplitName {
  const words = name.split(' ');
  if (words.length === 1 || FAMILY_FIRST.test(name)) return { given: name, family: '' };
  let start = words.length - 1;
  while (start > 1 && PARTICLES.has((words[start - 1] ?? '').toLowerCase())) start -= 1;
  return { given: words.slice(0, start).join(' '), family: words.slice(start).join(' ') };
}

/** What was typed into one line, without white space around it or doubled in it; the wide space of Asian names stays. */
function oneLine(text: string): string {
  return textForFile(text)
    .replace(/[^\S\u3000]+/gu, ' ')
    .trim();
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');
}

function property(name: string, text: string): readonly string[] {
  return text.trim() === '' ? [] : [`${name}:${escaped(text)}`];
}

function cardLines(card: ContactCard, version: ContactsVersion, stamp: Date, nameless: string): readonly string[] {
  const [name, email, role] = [oneLine(card.name), oneLine(card.email), oneLine(card.role)];
  const shown = [name, email, role, oneLine(nameless)].find((text) => text !== '') ?? '';
  const { given, family } = name === '' ? { given: shown, family: '' } : splitName(name);
  const pronounced = oneLine(card.pronounced);
  // Of a longer hint nobody can tell which word says which name; the note holds it whole.
  const saysGivenName = version === '3.0' && name !== '' && !pronounced.includes(' ');
  return [
    'BEGIN:VCARD',
    `VERSION:${version}`,
    ...property(version === '3.0' ? 'UID' : 'UID;VALUE=text', oneLine(card.uid)),
    `REV:${stamp.toISOString().replace(/[-:]|\.\d+/g, '')}`,
    `FN:${escaped(shown)}`,
    `N:${escaped(family)};${escaped(given)};;;`,
    ...property('X-PHONETIC-FIRST-NAME', saysGivenName ? pronounced : ''),
    ...property('ORG', oneLine(card.company)),
    ...property('TITLE', role),
    ...property(version === '3.0' ? 'EMAIL;TYPE=INTERNET' : 'EMAIL', email),
    ...property('TEL', oneLine(card.phone)),
    ...property('NOTE', textForFile(card.note)),
    'END:VCARD',
  ];
}

/**
 * The text of a contacts file, one card for each person; offer 3.0 (RFC 2426), which iOS, Android and Outlook all read,
 * and 4.0 (RFC 6350), which Outlook does not, only to who asks for it. ical.js is of no use here: in a card it leaves
 * semicolons, and in a phone number backslashes and newlines, as they are. Texts go through textForFile; all but the note
 * become one line, and empty ones are left out.
 * @param details `stamp`: the moment at which the file is made; `nameless`: what to call someone of whom neither name nor
 *   email nor role is known
 * @example contactsFile([{ ..., name: 'Maya Chen' }], '3.0', { stamp, nameless: 'Interviewer' })
 *   // 'BEGIN:VCARD VERSION:3.0 ... FN:Maya Chen N:Chen;Maya;;; ... END:VCARD' on lines ended by CRLF
 */
export function contactsFile(
  people: readonly ContactCard[],
  version: ContactsVersion,
  { stamp, nameless }: { readonly stamp: Date; readonly nameless: string },
): string {
  return foldLines(people.flatMap((card) => cardLines(card, version, stamp, nameless)));
}
