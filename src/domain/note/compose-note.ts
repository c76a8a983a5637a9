/*
 * The room of the note: one message made of a person's words and the sentences of a voice (here), whom it may go to, and
 * how it leaves.
 */
import type { Note } from '../record/note.ts';
import { fitWords } from './fit-words.ts';
import type { Fitted } from './fitted.ts';
import { greetingName, nameAsWritten } from './greeting-name.ts';
import { partsOf, type Form, type KindTemplate, type PartSentences } from './kind-template.ts';
import { fillTemplate, type SlotValues } from './note-template.ts';
import { phrasingOf } from './phrasing.ts';
import { phrase, slotValues } from './slot-values.ts';

/** A subject of at most so many characters is read whole in a list of mails on a phone. */
const SUBJECT_LENGTH = 50;

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

/** What stands in the slots of every sentence. */
function valuesOf({ note, ...facts }: NoteFacts): SlotValues {
  const { name, greeting } = note.recipient;
  const greeted = greeting.trim() === '' ? greetingName(name, note.voice) : greeting;
  return { ...slotValues({ ...facts, name: greeted }), fullName: nameAsWritten(phrase(name)) };
}

type Words = Pick<Fitted, 'words' | 'small'>;

/** A sentence of ours with these words in it; empty when a slot of it is. */
function filled(sentence: string, { words, small = {} }: Words, values: SlotValues): string {
  const isOf = small.the === 'the' && !/\{(?:the|my|a)\}/.test(sentence) && /^(?:\S+ )?\S+ of /.test(words);
  const the = small.my === 'my' && sentence.includes('{my}') ? '' : (small.the ?? '');
  return fillTemplate(sentence, { ...values, ...small, the, words: isOf ? `the ${words}` : words }) ?? '';
}

/** What a sentence of the person's own may say already, so that ours would say it again. */
const SAID = [
  /thank/i,
  /accept|declin|withdraw/i,
  /hear(?:ing)? (?:from|back)|forward|let me know/i,
  /\bwant|\bwould|glad|keen|\binterest(?:ed)?\b/i,
  /\bluck\b|\bwish|\bbest\b/i,
];

/** Whether a sentence of the person's own says what ours says. */
function isSaidBy(own: string, ours: string): boolean {
  return SAID.find((said) => said.test(ours))?.test(own) === true;
}

/** Whether a part asks, so that words of the person's own ask instead of ours. */
function isAsking({ none = [], thing = [] }: PartSentences): boolean {
  return [none, thing].every((list) => list.some((sentence) => sentence.includes('?')));
}

/** A word that stands twice, one after the other. */
const TWICE = /(?:^|[\s(“"])([\p{L}\p{M}]+)[,:]? \1(?![\p{L}\p{M}'’-])/iu;

type Composed = { readonly form: Form; readonly ours: string; readonly own: string };

/** The sentence of a part with the words in it, and what of them stands as sentences after it. */
function composePart(part: string, facts: NoteFacts, template: KindTemplate): Composed {
  const offered = template.voices[facts.note.voice].parts[part] ?? {};
  const sentenceFor = (form: Form): string => phrasingOf(offered[form] ?? [], part, facts, template);
  const fit = fitWords(facts.note.words[part] ?? '', offered);
  const { form, words, own, alone, all } = fit;
  if (form === 'clause' && isSaidBy(words, sentenceFor('none'))) return { form: 'none', ours: '', own: alone };
  const sentence = sentenceFor(form);
  const takesAll = all !== undefined && /(?:mention|note)(?:\[ \{my\}\])? \{words\}/.test(sentence);
  const ours = filled(sentence, takesAll ? { ...fit, words: all } : fit, valuesOf(facts));
  // Where ours ends with the word that theirs begins with, theirs stand alone.
  if (form !== 'none' && TWICE.test(ours) && !TWICE.test(words)) return { form: 'none', ours: '', own: alone };
  if (form === 'none') return { form, ours: own !== '' && (isAsking(offered) || isSaidBy(own, ours)) ? '' : ours, own };
  return { form, ours, own: takesAll ? '' : own };
}

/** The greetings that say the name, or those that need none when it is not known. */
function greetingsFor(greetings: readonly string[], values: SlotValues): readonly string[] {
  const isNamed = (values.name ?? '') !== '';
  return greetings.filter((each) => (isNamed ? each.includes('{name}') : fillTemplate(each, values) !== undefined));
}

/** The subject that is tried first of those that are filled and are read whole in a list of mails. */
function subjectOf(subjects: readonly string[], values: SlotValues): string {
  const all = subjects.map((subject) => fillTemplate(subject, values)).filter((text) => text !== undefined);
  return all.find((text) => text.length <= SUBJECT_LENGTH) ?? all.at(-1) ?? '';
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
      .map((part) => {
        const { ours, own } = composePart(part, facts, template);
        return [part, [ours, own]];
      }),
  );
  const ofOurs = (list: readonly string[], part: string): string =>
    filled(phrasingOf(list, part, facts, template), { words: '' }, values);
  const paragraphs = template.paragraphs.map((parts) => ({
    id: parts[0] ?? '',
    text: parts
      .flatMap((part) => texts.get(part) ?? [])
      .filter((text) => text !== '')
      .join(' '),
  }));
  return {
    subject: subjectOf(voice.subject, values),
    paragraphs: [
      { id: 'greeting', text: ofOurs(greetingsFor(voice.greeting, values), 'greeting') },
      ...paragraphs,
      { id: 'sign-off', text: ofOurs(voice.signOff, 'sign-off') },
    ],
  };
}

/** The sentence of a part before there are words for it. */
function withEllipsis(part: string, facts: NoteFacts, template: KindTemplate): string {
  const { thing, clause, doing } = template.voices[facts.note.voice].parts[part] ?? {};
  return filled(
    phrasingOf(thing ?? clause ?? doing ?? [], part, facts, template),
    { words: '…', small: { by: 'by', on: 'on', at: 'at' } },
    valuesOf(facts),
  );
}

/**
 * The sentence of one part as it reads while its words are written, with an ellipsis where words are still needed; empty
 * when the words are sentences of their own, which need none of ours.
 * @param facts what the person gave; every text may be empty
 * @param template the sentences of the note's kind
 * @example sentenceOf('moment', facts, template) // 'I was glad that we talked about …'
 */
export function sentenceOf(part: string, facts: NoteFacts, template: KindTemplate): string {
  const { form, ours, own } = composePart(part, facts, template);
  return form === 'none' && own !== '' ? '' : ours || withEllipsis(part, facts, template);
}

/**
 * Whether the note is signed; without a name it ends with its closing words alone.
 * @example hasSignature({ ...facts, yourName: ' ' }) // false
 */
export function hasSignature({ yourName }: Pick<NoteFacts, 'yourName'>): boolean {
  return phrase(yourName) !== '';
}
