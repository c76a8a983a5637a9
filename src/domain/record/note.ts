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
