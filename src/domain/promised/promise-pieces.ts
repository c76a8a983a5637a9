import { nameWords } from '../people/name-words.ts';
import { isThing, leadOf, mayBeginDay } from './promise-words.ts';

/** Every word that was typed is in one of these, apart from the marks between them. */
export type PromisePieces = {
  /** Words before the thing that say only that it was promised, such as "I will send". */
  readonly lead: string;
  readonly what: string;
  /** For whom it is as it was typed, such as "to Maya", and the id of that person. */
  readonly toWords: string;
  readonly to: string;
  /** By when, such as "by tomorrow". */
  readonly said: string;
};

export type Takes = {
  /** The names of the people who were met, by their ids; none where it is known for whom it is. */
  readonly names: Readonly<Record<string, string>>;
  /** Whether words are understood as a day; never where a day is known. */
  readonly isDay: (words: string) => boolean;
};

/** No day is said in more words. */
const LONGEST_DAY = 8;
const LONGEST_NAME = 5;

/** Whose name this is, if it is that of one person alone: the whole of it, or the first word. */
function whose(words: string, names: Takes['names']): string {
  const said = nameWords(words.replaceAll(/[.!]+$/g, '')).join(' ');
  const found = Object.entries(names).filter(([, name]) => {
    const [first = '', ...rest] = nameWords(name);
    return said !== '' && (said === first || said === [first, ...rest].join(' '));
  });
  return found.length === 1 ? (found[0]?.[0] ?? '') : '';
}

/** Where a day begins at the end of these words; the longest that is understood counts, and its beginning decides. */
function dayFrom(words: readonly string[], isDay: Takes['isDay']): number {
  for (let from = Math.max(1, words.length - LONGEST_DAY); from < words.length; from += 1) {
    const day = words.slice(from).join(' ');
    const before = words[from - 1] ?? '';
    if (mayBeginDay(day, '') && isDay(day)) return mayBeginDay(day, before) ? from : words.length;
  }
  return words.length;
}

/** Where "to Maya" begins at the end of these words, and whose name that is. */
function nameFrom(words: readonly string[], names: Takes['names']): { readonly from: number; readonly to: string } {
  for (let from = Math.max(1, words.length - LONGEST_NAME); from < words.length - 1; from += 1) {
    if (!/^(?:to|for)$/i.test(words[from] ?? '') || !isThing(words[from - 1] ?? '')) continue;
    const to = whose(words.slice(from + 1).join(' '), names);
    if (to !== '') return { from, to };
  }
  return { from: words.length, to: '' };
}

function withoutMarks(text: string): string {
  return text.replace(/[\s,;:.!–—-]+$/, '');
}

/** The words before the thing, and after "send" perhaps a name: "I'll send Maya my portfolio". */
function begun(text: string, names: Takes['names']): Pick<PromisePieces, 'lead' | 'what' | 'toWords' | 'to'> {
  const none = { lead: '', what: text, toWords: '', to: '' };
  const lead = leadOf(text);
  const rest = text.slice(lead.length);
  if (lead === '' || !/^\p{Lu}(?!\p{Lu})/u.test(rest)) return { ...none, lead: lead.trim(), what: rest };
  const [, name = '', what = ''] =
    /^(.+?) ((?:my|the|an?|our|some|both|one|two|three|four|five)\b.*)$/i.exec(rest) ?? [];
  const to = whose(name, names);
  // Somebody whom nobody knows stays where they were named, and so do the words around them.
  return to === '' ? none : { lead: lead.trim(), what, toWords: name, to };
}

/**
 * What somebody typed of a promise, taken apart: at its end the day and for whom it is, in either order, and at its
 * beginning that it will be sent. What is not understood, and what could as well be part of the thing, stays in it.
 * @param typed a line of text
 * @example promisePieces('my portfolio to Maya by tomorrow', { names: { k3v9q1: 'Maya Chen' }, isDay })
 *   // { lead: '', what: 'my portfolio', toWords: 'to Maya', to: 'k3v9q1', said: 'by tomorrow' }
 */
export function promisePieces(typed: string, { names, isDay }: Takes): PromisePieces {
  const whole = { lead: '', what: typed, toWords: '', to: '', said: '' };
  const words = typed.split(/\s+/).filter((word) => word !== '');
  const textOf = (from: number, end: number): string => withoutMarks(words.slice(from, end).join(' '));
  // The day stands after the name or before it.
  const lastDay = dayFrom(words, isDay);
  const { from: name, to } = nameFrom(words.slice(0, lastDay), names);
  const earlier = lastDay < words.length ? lastDay : dayFrom(words.slice(0, name), isDay);
  const day = earlier < name || lastDay < words.length ? earlier : words.length;
  const end = Math.min(day, name);
  const left = end < words.length ? textOf(0, end) : typed.trim();
  const start = begun(left, to === '' ? names : {});
  const isTaken = end < words.length || start.lead !== '';
  // "Send to Maya by Friday" names no thing.
  if (!isTaken || start.what === '' || /^(?:to )?(?:send|e-?mail|forward)$/i.test(start.what)) return whole;
  return {
    ...start,
    ...(to !== '' && { to, toWords: textOf(name, day > name ? day : words.length) }),
    said: textOf(day, name > day ? name : words.length),
  };
}
