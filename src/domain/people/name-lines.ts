import type { Interview } from '../record/interview.ts';
import { ownOf } from '../record/own-of.ts';

/** One line of the list of names, and the person whose card it names. */
export type NameLine = { readonly id: string; readonly text: string };

/**
 * The names of the people, a line each; somebody without a name has a card and no line.
 * @example nameLines({ p1: { ...EMPTY_PERSON, name: 'Maya Chen' } }) // [{ id: 'p1', text: 'Maya Chen' }]
 */
export function nameLines(people: Interview['people']): readonly NameLine[] {
  return Object.entries(people)
    .map(([id, { name }]) => ({ id, text: name.replaceAll(/\s+/g, ' ').trim() }))
    .filter(({ text }) => text !== '');
}

/** The lines as one text. */
export function textOf(lines: readonly NameLine[]): string {
  return lines.map(({ text }) => text).join('\n');
}

/**
 * The lines after the text was changed, each with the person it still names. Lines above and below the change keep
 * theirs; of those that were changed the first takes the first, and so on; a line too many is somebody new.
 * @param before the lines of the text as it was
 * @param others people who have a card and no line: a line that is their name again, as after an undo, is theirs
 * @param newId gives an id for somebody new
 * @example editedLines([{ id: 'p1', text: 'Maya' }], 'Maya Chen\nSam', [], () => 'p2')
 *   // [{ id: 'p1', text: 'Maya Chen' }, { id: 'p2', text: 'Sam' }]
 */
export function editedLines(
  before: readonly NameLine[],
  text: string,
  others: readonly NameLine[],
  newId: () => string,
): readonly NameLine[] {
  const texts = text.split('\n');
  const shorter = Math.min(before.length, texts.length);
  let start = 0;
  while (start < shorter && before[start]?.text === texts[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end)?.text === texts.at(-1 - end)) end += 1;
  const free = [...others];
  return texts.map((line, at) => {
    const isBelow = at >= texts.length - end;
    const was = isBelow ? before[at - texts.length + before.length] : before[at];
    if (was !== undefined && (isBelow || at < before.length - end)) return { id: was.id, text: line };
    const theirs = free.findIndex((other) => other.text === line.trim());
    const [other] = theirs === -1 ? [] : free.splice(theirs, 1);
    return { id: other?.id ?? newId(), text: line };
  });
}

/**
 * Whether more is known of a person than their name: what is on the card, a note to them, or that they are the one to
 * contact. Such a card does not go with its line.
 * @example isMoreThanAName('p1', { ...EMPTY_INTERVIEW, people: { p1: { ...EMPTY_PERSON, name: 'Maya' } } }) // false
 */
export function isMoreThanAName(id: string, { people, agreement, notes }: Interview): boolean {
  const { name: _, ...rest } = people[id] ?? { name: '' };
  const isOnCard = Object.values(rest).some((value) => value !== '' && value !== null);
  return isOnCard || agreement.with === id || ownOf(notes, id) !== undefined;
}
