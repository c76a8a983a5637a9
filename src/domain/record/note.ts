/*
 * One message to one person inside an interview's record, under `notes/<id>`:
 *
 *   { "recipient": { "name": "Sam Rivera", "greeting": "Sam", "role": "Head of Planning", "email": "sam@example.org" },
 *     "medium": "email", "voice": "warm",
 *     "words": { "moment": "the harbour at dawn" }, "leftOut": ["unsaid"],
 *     "phrasings": { "note": "1", "thanks": "2" },
 *     "edited": { "thanks": "Thank you for a morning I will remember." }, "putAside": {},
 *     "used": ["the harbour at dawn"], "dismissed": ["pressure: as soon as possible"],
 *     "sentOn": null, "sentBy": null, "sentText": null }
 *
 * The id says whom it is for and of which kind it is (note-id.ts). `words` and `leftOut` know the parts of the kind by
 * their ids in src/content/notes. `phrasings` are the numbers of our sentences: `note` for all of them, chosen when the
 * note is begun, and each part where another was asked for. `edited` holds the paragraphs that were changed by hand, by
 * their ids; from then on the fields no longer change these. `whole` among them is a text of before version 5, when only
 * all of it could be taken over. `putAside` holds what was edited and then left for the fields again. `used` are the lines that were brought in from elsewhere, `dismissed` the findings that
 * were waved away, each by what it is and the words it is about. `sentOn` is a calendar date; it and `sentBy` are only
 * ever set because the person said so. `sentText` is the message as it left, whatever becomes of the facts and the words
 * it was made of; null until then, and in what was sent before version 6.
 */
export const NOTE_KINDS = [
  'thank-you',
  'follow-up',
  'second-follow-up',
  'phone-script',
  'linkedin-invitation',
  'linkedin-message',
  'accepting',
  'asking-for-time',
  'declining',
  'offer-elsewhere',
  'withdrawing',
  'after-no',
  'promised',
] as const;
export type NoteKind = (typeof NOTE_KINDS)[number];

export const MEDIUMS = ['email', 'card'] as const;
export type Medium = (typeof MEDIUMS)[number];

/** The ways in which a message was sent. */
export const SENT_BY = ['email', 'card', 'linkedin', 'phone', 'other'] as const;
export type SentBy = (typeof SENT_BY)[number];

export const VOICES = ['warm', 'formal', 'brief'] as const;
export type Voice = (typeof VOICES)[number];

export const RECIPIENT_FIELDS = ['name', 'greeting', 'role', 'email'] as const;
export type RecipientField = (typeof RECIPIENT_FIELDS)[number];

export type NoteText = { readonly subject: string; readonly body: string };

export type Note = {
  readonly recipient: Readonly<Record<RecipientField, string>>;
  readonly medium: Medium;
  readonly voice: Voice;
  readonly words: Readonly<Record<string, string>>;
  readonly leftOut: readonly string[];
  readonly phrasings: Readonly<Record<string, string>>;
  readonly edited: Readonly<Record<string, string>>;
  readonly putAside: Readonly<Record<string, string>>;
  readonly used: readonly string[];
  readonly dismissed: readonly string[];
  readonly sentOn: string | null;
  readonly sentBy: SentBy | null;
  readonly sentText: NoteText | null;
};

export const EMPTY_NOTE: Note = {
  recipient: { name: '', greeting: '', role: '', email: '' },
  medium: 'email',
  voice: 'warm',
  words: {},
  leftOut: [],
  phrasings: {},
  edited: {},
  putAside: {},
  used: [],
  dismissed: [],
  sentOn: null,
  sentBy: null,
  sentText: null,
};
