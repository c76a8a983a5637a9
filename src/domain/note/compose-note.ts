/*
 * The room of the note: one message made of a person's words and the sentences of a voice (here), whom it may go to, and
 * how it leaves.
 */
import type { Note } from '../record/note.ts';
import { partsOf, type Form, type KindTemplate } from './kind-template.ts';
import { fillTemplate, type SlotValues } from './note-template.ts';
import { phrase, slotValues } from './slot-values.ts';

export type NoteFacts = {
  readonly note: Note;
  readonly company: string;
  readonly jobTitle: string;
  readonly yourName: string;
  /** The day of the interview in words, such as "Friday, November 20"; empty when it is not known. */
  readonly interviewOn: string;
  /** The day by which they said that they decide, in words, or empty. */
  readonly decideBy: string;
  /** The day from which they said that one may ask, in words, or empty. */
  readonly checkIn: string;
  /** Which of the phrasings is used until the note says so itself: a number from 0, another for each person met. */
  readonly seat: number;
};

/** The note that the fields make: a subject line, and paragraphs that each have an id of their own. */
export type Draft = {
  readonly subject: string;
  /**
   * The greeting, one for each paragraph of the template under the id of its first part, and the sign-off. One that the
   * fields leave out is there with an empty text: the person may have written it by hand.
   */
  readonly paragraphs: readonly { readonly id: string; readonly text: string }[];
};

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

/** The phrasing of a list that a note uses. */
function phrasing(sentences: readonly string[], part: string, { note, seat }: NoteFacts): string | undefined {
  const chosen = Number(note.phrasings[part] ?? note.phrasings.note ?? seat);
  return sentences[(Number.isInteger(chosen) ? chosen : 0) % sentences.length];
}

function valuesOf({ note, ...facts }: NoteFacts): SlotValues {
  const { name, greeting } = note.recipient;
  return slotValues({ ...facts, name: greeting === '' ? name : greeting });
}

/** The sentence of a part with these words in it, or words that are whole sentences after ours. */
function composePart(part: string, words: string, facts: NoteFacts, template: KindTemplate): string {
  const sentences = template.voices[facts.note.voice].parts[part] ?? {};
  const values = valuesOf(facts);
  const fill = (form: Form, own: string): string => {
    const sentence = phrasing(sentences[form] ?? [], part, facts);
    return sentence === undefined ? '' : (fillTemplate(sentence, { ...values, words: own }) ?? '');
  };
  if (isWholeSentence(words)) return [fill('none', ''), paragraph(words)].filter((text) => text !== '').join(' ');
  const own = phrase(words);
  return own === ''
    ? fill('none', '')
    : ((['thing', 'clause', 'doing'] as const).map((form) => fill(form, own)).find((text) => text !== '') ?? '');
}

/**
 * The note as the fields make it. Never throws; whatever is missing leaves its words out and no gap. Changes nothing it
 * is given.
 * @param facts what the person gave; every text may be empty
 * @param template the sentences of the note's kind
 */
export function composeNote(facts: NoteFacts, template: KindTemplate): Draft {
  const { note } = facts;
  const voice = template.voices[note.voice];
  const values = valuesOf(facts);
  const texts = new Map(
    partsOf(template)
      .filter((part) => !note.leftOut.includes(part))
      .map((part) => [part, composePart(part, note.words[part] ?? '', facts, template)]),
  );
  const ofOurs = (list: readonly string[], part: string): string =>
    fillTemplate(phrasing(list, part, facts) ?? '', values) ?? '';
  const paragraphs = template.paragraphs.map((parts) => ({
    id: parts[0] ?? '',
    text: parts
      .map((part) => texts.get(part) ?? '')
      .filter((text) => text !== '')
      .join(' '),
  }));
  return {
    subject: voice.subject.map((subject) => fillTemplate(subject, values)).find((text) => text !== undefined) ?? '',
    paragraphs: [
      { id: 'greeting', text: ofOurs(voice.greeting, 'greeting') },
      ...paragraphs,
      { id: 'sign-off', text: ofOurs(voice.signOff, 'sign-off') },
    ],
  };
}

/** The sentence of a part before there are words for it. */
function withEllipsis(part: string, facts: NoteFacts, template: KindTemplate): string {
  const { thing, clause, doing } = template.voices[facts.note.voice].parts[part] ?? {};
  const sentence = phrasing(thing ?? clause ?? doing ?? [], part, facts) ?? '';
  return fillTemplate(sentence, { ...valuesOf(facts), words: '…' }) ?? '';
}

/**
 * The sentence of one part as it reads while its words are written, with an ellipsis where words are still needed; empty
 * when the words are sentences of their own, which need none of ours.
 * @param facts what the person gave; every text may be empty
 * @param template the sentences of the note's kind
 * @example sentenceOf('moment', facts, template) // 'I was glad that we talked about …'
 */
export function sentenceOf(part: string, facts: NoteFacts, template: KindTemplate): string {
  const words = facts.note.words[part] ?? '';
  if (isWholeSentence(words)) return '';
  return composePart(part, words, facts, template) || withEllipsis(part, facts, template);
}
