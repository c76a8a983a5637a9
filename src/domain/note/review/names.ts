import type { Place } from './finding.ts';
import { misspeltInGreeting } from './misspelt-names.ts';
import { placeIn, type Reading, type Stretch } from './reading.ts';
import { isTheirs, otherOf, whoseNames } from './whose-names.ts';

/** A greeting to nobody, in a note that never says the name either. */
export function nameMissing(reading: Reading): readonly Place[] {
  const { greeting, body, context, lists } = reading;
  if (whoseNames(reading).greeted.length > 0) return [];
  if (greeting?.words.some(({ plain }) => lists.addressees.has(plain)) === true) return [];
  if (body.sentences.some(({ words }) => words.some((word) => word.isCapital && isTheirs(word, reading)))) return [];
  if (greeting !== undefined) return [placeIn(greeting, greeting)];
  const [first] = reading.stretches.filter(({ where }) => where === 'body');
  return first === undefined || context.note.recipient.name === ''
    ? []
    : [placeIn(first, { start: first.start, end: first.start })];
}

/** Whether the person is spoken to by this word, as in "Thank you, Sam." or "Sam, I liked the tour." */
function isSpokenTo({ text, start, words }: Stretch, at: number, lists: Reading['lists']): boolean {
  const word = words[at];
  if (word?.isCapital !== true) return false;
  const before = text.slice(0, word.start - start).trimEnd();
  const after = text.slice(word.end - start).trimStart();
  if (at === 0) return after.startsWith(',') && !lists['names-that-are-words'].has(word.plain);
  const isAfterYou = /(?:\byou|\bthanks|\bagain)$/i.test(before);
  const isApart =
    /[,–—-]$/.test(before) && /^(?:[.!?,;:–—-]|$)/.test(after) && !/^,? (?:and|or)\b|^, [A-Z]/.test(after);
  return isApart || (isAfterYou && /^(?:[.!?,;:]|for\b|$)/.test(after) && !/^,? (?:and|or)\b/.test(after));
}

/** Somebody else's name where the recipient's should be: in the greeting, or where they are spoken to. */
export function nameOfAnother(reading: Reading): readonly Place[] {
  const { greeting, body, lists } = reading;
  const { own, greeted: names } = whoseNames(reading);
  if (own.length === 0) return [];
  const { recipient } = reading.context.note;
  const right = recipient.name === '' ? recipient.greeting : recipient.name;
  const misspelt = new Set(misspeltInGreeting(reading).map(({ start }) => start));
  const isGreeted = names.some((word) => isTheirs(word, reading) || misspelt.has(word.start));
  const wrong = names.filter((word) =>
    isGreeted ? otherOf(word, reading) !== undefined && !isTheirs(word, reading) : word.isCapital,
  );
  const [first, last] = [wrong[0], wrong.at(-1)];
  const inGreeting =
    greeting === undefined || first === undefined || last === undefined
      ? []
      : [placeIn(greeting, { start: first.start, end: last.end }, { name: right })];
  const inBody = body.sentences.flatMap((sentence) => {
    const within: Stretch = { ...sentence, where: 'body' };
    return sentence.words
      .filter((word, at) => word.isCapital && otherOf(word, reading) !== undefined && isSpokenTo(within, at, lists))
      .map((word) => placeIn(within, word, { name: right }));
  });
  return [...inGreeting, ...inBody];
}
