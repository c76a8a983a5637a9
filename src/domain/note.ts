/*
 * One thank-you note inside an interview's record:
 *
 *   { "recipient": { "name": "Sam Rivera", "role": "Head of Planning", "email": "sam@example.org" },
 *     "medium": "email", "voice": "warm",
 *     "words": { "moment": "the harbour at dawn" }, "leftOut": ["unsaid"],
 *     "edited": null, "sentOn": null }
 *
 * `edited` holds the text once the person has taken the note over by hand; from then on the fields no longer change it.
 * `sentOn` is a calendar date and is only ever set because the person said so.
 */
export const MEDIUMS = ['email', 'card'] as const;
export type Medium = (typeof MEDIUMS)[number];

export const VOICES = ['warm', 'formal', 'brief'] as const;
export type Voice = (typeof VOICES)[number];

/** The parts of a note in the order in which it is read. */
export const PARTS = ['thanks', 'moment', 'fit', 'unsaid', 'close'] as const;
export type Part = (typeof PARTS)[number];

export const RECIPIENT_FIELDS = ['name', 'role', 'email'] as const;
export type RecipientField = (typeof RECIPIENT_FIELDS)[number];

export type NoteText = { readonly subject: string; readonly body: string };

export type Note = {
  readonly recipient: Readonly<Record<RecipientField, string>>;
  readonly medium: Medium;
  readonly voice: Voice;
  readonly words: Readonly<Partial<Record<Part, string>>>;
  readonly leftOut: readonly Part[];
  readonly edited: NoteText | null;
  readonly sentOn: string | null;
};

export const EMPTY_NOTE: Note = {
  recipient: { name: '', role: '', email: '' },
  medium: 'email',
  voice: 'warm',
  words: {},
  leftOut: [],
  edited: null,
  sentOn: null,
};

/**
 * The note with the person's own words for one part; what they left out stays left out.
 * @example withWords(EMPTY_NOTE, 'moment', 'the harbour').words // { moment: 'the harbour' }
 */
export function withWords(note: Note, part: Part, words: string): Note {
  return { ...note, words: { ...note.words, [part]: words } };
}

/**
 * The note with one part left out or brought back; its words are kept either way.
 * @example withPartLeftOut(EMPTY_NOTE, 'fit', true).leftOut // ['fit']
 */
export function withPartLeftOut(note: Note, part: Part, isLeftOut: boolean): Note {
  return { ...note, leftOut: PARTS.filter((each) => (each === part ? isLeftOut : note.leftOut.includes(each))) };
}

/**
 * The note with one fact about the person it goes to.
 * @example withRecipient(EMPTY_NOTE, 'name', 'Sam').recipient.name // 'Sam'
 */
export function withRecipient(note: Note, field: RecipientField, value: string): Note {
  return { ...note, recipient: { ...note.recipient, [field]: value } };
}
