/*
 * The room of the note: one thank-you note made of a person's words and the sentences of a voice (here), whom it may go
 * to, and how it leaves.
 */
import { PARTS, type Note, type NoteText, type Part } from '../record/note.ts';
import { fillTemplate, type SlotValues } from './note-template.ts';
import { phrase, slotValues } from './slot-values.ts';

/** The sentences of one voice, from content. Of each list the first sentence whose slots are filled is used. */
export type VoiceSentences = Readonly<Record<'subject' | 'greeting' | 'signOff' | Part, readonly string[]>>;

export type NoteFacts = {
  readonly note: Note;
  readonly company: string;
  readonly jobTitle: string;
  readonly yourName: string;
};

/** The parts that share a paragraph, in reading order. */
const PARAGRAPHS: readonly (readonly Part[])[] = [['thanks', 'moment'], ['fit', 'unsaid'], ['close']];

/** Sentences of the person's own: line breaks kept, spaces tidied. */
function paragraph(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/**
 * Whether the words stand as sentences of their own rather than finish one of ours: they break over lines, or they
 * start like a sentence and end like one.
 * @example isWholeSentence('I loved the tour.') // true
 * @example isWholeSentence('the tour of the harbour') // false
 */
export function isWholeSentence(words: string): boolean {
  const text = words.trim();
  return text.includes('\n') || (/[.!?…。！？]["'”’)\]]*$/u.test(text) && !/^[^\p{L}\p{N}]*\p{Ll}/u.test(text));
}

function firstFilled(sentences: readonly string[], values: SlotValues): string {
  for (const sentence of sentences) {
    const filled = fillTemplate(sentence, values);
    if (filled !== undefined) return filled;
  }
  return '';
}

function valuesOf({ note, ...facts }: NoteFacts): SlotValues {
  return slotValues({ ...facts, name: note.recipient.name });
}

/** Whole sentences stand after ours, or after its colon where it ends in one. */
function composePart(sentences: readonly string[], words: string, values: SlotValues): string {
  if (!isWholeSentence(words)) return firstFilled(sentences, { ...values, words: phrase(words) });
  const own = paragraph(words);
  const leadingIn = sentences.filter((sentence) => sentence.endsWith(': {words}.'));
  if (leadingIn.length > 0) return firstFilled(leadingIn, { ...values, words: own });
  return [firstFilled(sentences, values), own].filter((text) => text !== '').join(' ');
}

/**
 * The note as it reads now: a subject line, and a body of paragraphs separated by an empty line. Never throws; whatever
 * is missing leaves its words out and no gap. Changes nothing it is given.
 * @param facts what the person gave; every text may be empty
 * @param sentences the sentences of the note's voice
 */
export function composeNote(facts: NoteFacts, sentences: VoiceSentences): NoteText {
  const { note } = facts;
  const values = valuesOf(facts);
  const texts = new Map(
    PARTS.filter((part) => !note.leftOut.includes(part)).map((part) => [
      part,
      composePart(sentences[part], note.words[part] ?? '', values),
    ]),
  );
  const paragraphs = PARAGRAPHS.map((parts) =>
    parts
      .map((part) => texts.get(part) ?? '')
      .filter((text) => text !== '')
      .join(' '),
  );
  const body = [firstFilled(sentences.greeting, values), ...paragraphs, firstFilled(sentences.signOff, values)];
  return {
    subject: firstFilled(sentences.subject, values),
    body: body.filter((text) => text !== '').join('\n\n'),
  };
}

/**
 * The sentence of one part as it reads while its words are written, with an ellipsis where words are still needed; empty
 * when the words are sentences of their own, which need none of ours.
 * @param facts what the person gave; every text may be empty
 * @param sentences the sentences of the note's voice
 * @example sentenceOf('moment', facts, sentences) // 'I was glad that we talked about …'
 */
export function sentenceOf(part: Part, facts: NoteFacts, sentences: VoiceSentences): string {
  const words = facts.note.words[part] ?? '';
  if (isWholeSentence(words)) return '';
  const values = valuesOf(facts);
  return composePart(sentences[part], words, values) || firstFilled(sentences[part], { ...values, words: '…' });
}
