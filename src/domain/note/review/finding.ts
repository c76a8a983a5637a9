/*
 * The reading over of a message before it is sent: what a kind and strict editor would point at. It says where and why,
 * and holds nothing up. The rules, their words and their reasons are content (src/content/note-rules); what has to be
 * looked for by code is here, each check in a file of its own.
 */
import type { Medium, Note, NoteKind, NoteText } from '../../record/note.ts';
import type { Span } from './read-body.ts';

/** What code looks for; a rule names one of these, or gives the phrases that it minds. */
export const CHECKS = [
  'shared-sentence',
  'name-missing',
  'name-misspelt',
  'name-of-another',
  'company-of-another',
  'company-misspelt',
  'role-of-another',
  'role-misspelt',
  'no-capital',
  'doubled-word',
  'chat-spelling',
  'placeholder',
  'no-moment',
  'no-job',
  'fewest-words',
  'most-words',
  'most-words-in-a-paragraph',
  'most-paragraphs',
  'same-openings',
  'most-exclamations',
] as const;
export type Check = (typeof CHECKS)[number];

export type ReviewRule = {
  readonly id: string;
  /** Why it is pointed out and what to do; `{other}` is the other note, name or company that it is about. */
  readonly reason: string;
  /** The reason where the other note has left already, so that only this one can still be changed. */
  readonly reasonIfSent?: string | undefined;
  /** Whether it is a hint that nobody has to follow: it comes last and is not counted. */
  readonly soft?: boolean | undefined;
  readonly check?: Check | undefined;
  /** The number that a check counts to. */
  readonly limit?: number | undefined;
  readonly phrases?: readonly string[] | undefined;
  /** Phrases around one of those that make it harmless; for no-job, phrases that say something about the job. */
  readonly except?: readonly string[] | undefined;
  /** How many of the phrases it takes. */
  readonly atLeast?: number | undefined;
  readonly onlyKinds?: readonly NoteKind[] | undefined;
  readonly notKinds?: readonly NoteKind[] | undefined;
  readonly medium?: Medium | undefined;
};

/** Lists of words by their ids, from src/content/note-rules/words.yaml. */
export const WORD_LISTS = [
  'common',
  'courtesy',
  'closing',
  'generic',
  'job',
  'titles',
  'greetings',
  'addressees',
  'names-that-are-words',
  'nicknames',
  'company-forms',
  'gaps',
  'may-double',
  'chat',
] as const;
export type WordLists = Readonly<Record<(typeof WORD_LISTS)[number], ReadonlySet<string>>>;

export type Named = { readonly id: string; readonly name: string; readonly greeting: string };

/** What is known around a note. */
export type ReviewContext = {
  readonly note: Note;
  readonly kind: NoteKind;
  readonly company: string;
  readonly jobTitle: string;
  readonly yourName: string;
  /** The others who were met at this company; the recipient may be among them. */
  readonly people: readonly Named[];
  /** What the person's other interviews are about. */
  readonly otherCompanies: readonly string[];
  readonly otherJobTitles: readonly string[];
  /** The other messages to this company; the name says whose note it is. */
  readonly others: readonly {
    readonly id: string;
    readonly name: string;
    readonly text: NoteText;
    readonly isSent?: boolean;
  }[];
};

export type Where = 'subject' | 'body';

/** A place in a note that a check found; about the note as a whole, it begins and ends at 0. */
export type Place = Span & {
  readonly where: Where;
  /** The sentence or line around it. */
  readonly within: Span;
  /** The words it is about, which it is dismissed by. */
  readonly about: string;
  readonly other?: { readonly name: string; readonly sentence?: string; readonly isSent?: boolean };
};

export type Finding = Place & { readonly rule: string; readonly reason: string; readonly isSoft: boolean };

/**
 * What a finding is remembered by once it was dismissed.
 * @example keyOf({ rule: 'pressure', about: 'as soon as possible' }) // 'pressure: as soon as possible'
 */
export function keyOf({ rule, about }: Pick<Finding, 'rule' | 'about'>): string {
  return `${rule}: ${about}`;
}

/**
 * The findings without what a rule found again in the same sentence: one is enough to read it once more.
 * @example firstOfEach([first, second]).length // 1, where both are of one rule and one sentence
 */
export function firstOfEach(findings: readonly Finding[]): readonly Finding[] {
  const isSame = (one: Finding, other: Finding): boolean =>
    one.rule === other.rule && one.where === other.where && one.within.start === other.within.start;
  return findings.filter((each, at) => findings.findIndex((other) => isSame(each, other)) === at);
}

/**
 * A finding where it stands in a text that has changed since it was read; undefined once its sentence is another.
 * @param before the text that was read
 * @param now the text as it is
 */
export function followed(finding: Finding, before: NoteText, now: NoteText): Finding | undefined {
  const { where, start, end, within } = finding;
  const sentence = before[where].slice(within.start, within.end);
  // Where it stood is looked at first, as the same line may stand twice.
  const isStill = now[where].startsWith(sentence, within.start);
  const by = (isStill ? within.start : now[where].indexOf(sentence)) - within.start;
  if (sentence === '' || by === 0) return finding;
  if (by + within.start < 0) return undefined;
  const moved = { ...within, start: within.start + by, end: within.end + by };
  return { ...finding, start: start + by, end: end + by, within: moved };
}
