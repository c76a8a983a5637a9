import type { NoteKind, Voice } from '../record/note.ts';
import type { Source } from './material.ts';

/**
 * What the words of a part are, so that the sentence fits around them: `none` where nothing was typed, a thing ("the
 * tour of the depot"), a clause ("I have planned routes"), a doing ("hearing from you"), an aim that begins with `to`
 * ("to see the warehouse"), what somebody heard and typed after `that`, a moment that begins with `when`, or a question
 * inside of a sentence, which `how` stands for ("if I can start later"). Words that fit none of the sentences of a part
 * stand by themselves.
 */
export const FORMS = ['none', 'thing', 'clause', 'doing', 'to', 'that', 'when', 'how'] as const;
export type Form = (typeof FORMS)[number];

/** For each form that a part can take, the phrasings of its sentence, of which a note uses one. */
export type PartSentences = Readonly<Partial<Record<Form, readonly string[]>>>;

/** The sentences of one voice; each list holds phrasings, and `subject` what is tried in order. */
export type VoiceTemplate = {
  readonly subject: readonly string[];
  readonly greeting: readonly string[];
  readonly parts: Readonly<Record<string, PartSentences>>;
  readonly signOff: readonly string[];
};

export type PartField = {
  /** What the part is called where its label would be too long, such as "Your thanks". */
  readonly title: string;
  readonly label: string;
  readonly help: string;
  /** What is noted elsewhere and may come into this part (material.ts), each with the words that it becomes here. */
  readonly takes?: Readonly<Partial<Record<Source, string>>> | undefined;
};

/** Everything that is written about one kind of message, from src/content/notes. */
export type KindTemplate = {
  readonly kind: NoteKind;
  /** What a message of this kind is called, such as "Thank-you note". */
  readonly name: string;
  /** When it is sent and what it does, in a sentence or two that stand above it. */
  readonly lead: string;
  /** The parts that share a paragraph, in reading order. */
  readonly paragraphs: readonly (readonly string[])[];
  readonly parts: Readonly<Record<string, PartField>>;
  /** What stands above a paragraph, by the paragraph's id, where a message is read rather than sent. */
  readonly headings?: Readonly<Record<string, string>> | undefined;
  /** Of a message that must be short: what of ours is left out until it fits, the first of them first. */
  readonly shortens?: readonly string[] | undefined;
  readonly voices: Readonly<Record<Voice, VoiceTemplate>>;
};

/**
 * The parts of a kind in reading order.
 * @example partsOf({ ...template, paragraphs: [['thanks', 'moment'], ['close']] }) // ['thanks', 'moment', 'close']
 */
export function partsOf({ paragraphs }: Pick<KindTemplate, 'paragraphs'>): readonly string[] {
  return paragraphs.flat();
}

/**
 * Whether messages of a kind go by mail or as a card, and have a subject; a script or a message on LinkedIn has none.
 * @example isMailed(phoneScript) // false
 */
export function isMailed({ voices }: Pick<KindTemplate, 'voices'>): boolean {
  return voices.warm.subject.length > 0;
}
