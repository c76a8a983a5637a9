import { contactsIn, emailFits, isShared, nameInEmail } from '../contact-details.ts';
import { PARTICLES, wordsOf } from '../name-words.ts';
import { hasAny, isFull, isGiven, isName, isProven } from './person-name.ts';
import { partsOf, withoutHead, withoutOpening, type PastedPerson } from './read-entry.ts';
import { NO_NAMES, THINGS } from './words.ts';

/** maybe: a line to take as this person or to leave; isWhole: a card would hold every word of it. note: nobody is in it. */
export type LeftLine =
  | { readonly kind: 'maybe'; readonly text: string; readonly person: PastedPerson; readonly isWhole: boolean }
  | { readonly kind: 'note'; readonly text: string };

/** A longer line is a sentence, and not offered for a name in it. */
const LONGEST = 80;
const GREETING = /^[>\s]{0,9}(?:hi|hello|hey|dear|bonjour|hallo|hola|guten|buenas|good)(?:\s|,|$)/i;
/** Words with capitals in a row, with what may stand between a given and a family name. */
const RUN = new RegExp(
  String.raw`(?:^|[^\p{L}\p{M}'’-])((?:\p{Lu}[\p{L}\p{M}.'’-]{0,30} |(?:${[...PARTICLES].join('|')}) ){0,5}\p{Lu}[\p{L}\p{M}'’-]{1,30})`,
  'gu',
);

/** The words of a line that are most likely somebody's name, or empty. */
function likelyName(text: string): string {
  const [first = ''] = partsOf(withoutHead(text).text);
  if (isName(first) && (isFull(first) || isGiven(first) || /^\p{Lo}/u.test(first))) return first;
  if (isGiven(wordsOf(first)[0] ?? '') && isName(first, true) && wordsOf(first).length < 4) return first;
  for (const [, run = ''] of text.matchAll(RUN)) {
    const names = wordsOf(run).map((_, from, all) => all.slice(from).join(' '));
    const name = names.find((each) => isName(each) && (isProven(each) || isGiven(each)));
    if (name !== undefined) return name;
  }
  return '';
}

/** The card that a line would make, as far as it is certain; undefined for a label, a greeting, a place, a room, a department. */
function cardOf(line: string): PastedPerson | undefined {
  if (line.length > 300 || GREETING.test(line) || /https?:|www\./i.test(line)) return undefined;
  const { emails, phones, text } = contactsIn(withoutOpening(line).trim());
  const label = /^([^:：]{1,40})[:：]\s*\S/u.exec(text)?.[1] ?? '';
  const own = emails.filter((email) => !isShared(email));
  if (own.length === 0 && (text.length > LONGEST || hasAny(label, NO_NAMES, THINGS))) return undefined;
  const name = likelyName(text);
  const [only = ''] = own.length === 1 ? own : [];
  const email = name === '' || emailFits(only, name) ? only : '';
  if (name === '' && email === '') return undefined;
  const spelled = nameInEmail(email);
  return { name: name === '' && isName(spelled) ? spelled : name, role: '', email, phone: phones.join('; ') };
}

/**
 * A line in which nobody is certain: to take as a person or to leave, or a note.
 * @example leftLine('met Maya (design lead) and Tom from HR') // { kind: 'maybe', person: { name: 'Maya', ... }, ... }
 * @example leftLine('Room 4.12') // { kind: 'note', text: 'Room 4.12' }
 */
export function leftLine(text: string): LeftLine {
  const person = cardOf(text);
  if (person === undefined) return { kind: 'note', text };
  const card = new Set(wordsIn(Object.values(person).join(' ')));
  return { kind: 'maybe', text, person, isWhole: wordsIn(text).every((word) => card.has(word)) };
}

function wordsIn(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}
