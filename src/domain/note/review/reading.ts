import type { NoteText } from '../../record/note.ts';
import type { Place, ReviewContext, Where, WordLists } from './finding.ts';
import { readBody, type ReadBody, type Span } from './read-body.ts';
import { wordsIn, type Word } from './words-in.ts';

/** A line or a sentence of the note, with its words. */
export type Stretch = Span & { readonly where: Where; readonly text: string; readonly words: readonly Word[] };

/** A note as the checks read it. */
export type Reading = {
  readonly text: NoteText;
  readonly body: ReadBody;
  /** All of it in its order: subject, greeting, sentences and sign-off. */
  readonly stretches: readonly Stretch[];
  readonly greeting: Stretch | undefined;
  readonly context: ReviewContext;
  readonly lists: WordLists;
};

const KEPT = 40;
/** The bodies that were read last: the same other notes are read beside each note. */
const read = new Map<string, ReadBody>();

/** A body taken apart, once. */
export function readOnce(body: string): ReadBody {
  const known = read.get(body);
  if (known !== undefined) return known;
  const fresh = readBody(body);
  const [oldest] = read.keys();
  if (read.size >= KEPT && oldest !== undefined) read.delete(oldest);
  read.set(body, fresh);
  return fresh;
}

/** A piece of a text as a stretch with its words; none where there is no piece. */
export function stretchOf(text: string, span: Span | undefined, where: Where): readonly Stretch[] {
  if (span === undefined) return [];
  const { start, end } = span;
  const piece = text.slice(start, end);
  return [{ where, text: piece, start, end, words: wordsIn(piece, start) }];
}

/** Reads a note for the checks. */
export function readNote(text: NoteText, context: ReviewContext, lists: WordLists): Reading {
  const body = readOnce(text.body);
  const hasSubject = context.note.medium === 'email' && text.subject !== '';
  const subject = stretchOf(text.subject, hasSubject ? { start: 0, end: text.subject.length } : undefined, 'subject');
  const greeting = stretchOf(text.body, body.greeting, 'body');
  const sentences = body.sentences.map((sentence): Stretch => ({ ...sentence, where: 'body' }));
  const signOff = stretchOf(text.body, body.signOff, 'body');
  return {
    text,
    body,
    stretches: [...subject, ...greeting, ...sentences, ...signOff],
    greeting: greeting[0],
    context,
    lists,
  };
}

/** The place of some words in a stretch. */
export function placeIn(within: Stretch, { start, end }: Span, other?: Place['other']): Place {
  const about = within.text.slice(start - within.start, end - within.start);
  return { where: within.where, start, end, within, about, ...(other !== undefined && { other }) };
}

/** What is about a note as a whole. */
export function wholeNote(about: string): Place {
  const nowhere = { start: 0, end: 0 };
  return { where: 'body', ...nowhere, within: nowhere, about };
}
