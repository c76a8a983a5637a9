import fc from 'fast-check';
import { ANSWERS, CHANNELS, type Agreement } from '../../../src/domain/record/agreement.ts';
import { KINDS, OUTCOMES, SCORES, TASK_STATES, type Interview } from '../../../src/domain/record/interview.ts';
import { MEDIUMS, SENT_BY, VOICES, type Note } from '../../../src/domain/record/note.ts';
import { CONTACTS, type Person } from '../../../src/domain/record/person.ts';
import type { Promised } from '../../../src/domain/record/promise.ts';
import type { Settings } from '../../../src/domain/record/settings.ts';

/** Any text a browser can hold: graphemes, controls, lone halves of a surrogate pair, brackets and white space. */
export const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) }),
  fc.string({ unit: fc.constantFrom(...' \t\n\r\u00a0\u2028{}[](),.;:!?…"’-#<&aB1é\ud83d\ude00') }),
  fc.constantFrom('', ' ', '\n\n\n', '{words}', '[ {name}]', '\ud800', '\udc00x', '__proto__', 'null'),
);

/** A key of a map, those that every object inherits among them. */
export const anyKey = fc.oneof(
  anyText,
  fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'first', 'one-word'),
);

/** An object with any keys of its own, `__proto__` included. */
function mapOf<Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Record<string, Value>> {
  return fc.array(fc.tuple(anyKey, value), { maxLength: 4 }).map((entries) => Object.fromEntries(entries));
}

/** An ordinary object, as JSON.parse makes them. */
function plain<Value>(model: { [Field in keyof Value]: fc.Arbitrary<Value[Field]> }): fc.Arbitrary<Value> {
  return fc.record<Value>(model, { noNullPrototype: true });
}

const ofNoteV1 = {
  recipient: plain({ name: anyText, role: anyText, email: anyText }),
  medium: fc.constantFrom(...MEDIUMS),
  voice: fc.constantFrom(...VOICES),
  words: mapOf(anyText),
  leftOut: fc.subarray(['thanks', 'moment', 'fit', 'unsaid', 'close']),
  edited: fc.option(plain({ subject: anyText, body: anyText })),
  sentOn: fc.option(fc.constantFrom('2026-11-03', '')),
};

const anyNoteV1: fc.Arbitrary<unknown> = plain(ofNoteV1);

const anyTexts = fc.array(anyText, { maxLength: 3 });

const ofNoteV5 = {
  ...ofNoteV1,
  recipient: plain({ name: anyText, greeting: anyText, role: anyText, email: anyText }),
  leftOut: anyTexts,
  phrasings: mapOf(anyText),
  edited: mapOf(anyText),
  used: anyTexts,
  dismissed: anyTexts,
  sentBy: fc.constantFrom(null, ...SENT_BY),
};

const ofNoteV6 = { ...ofNoteV5, sentText: fc.option(plain({ subject: anyText, body: anyText })) };

const anyNote: fc.Arbitrary<Note> = plain({ ...ofNoteV6, putAside: mapOf(anyText) });

const ofPersonV2 = {
  ...{ name: anyText, pronounced: anyText, role: anyText, email: anyText, phone: anyText },
  ...{ asked: anyText, moment: anyText },
  contact: fc.constantFrom(null, ...CONTACTS),
};

export const anyPerson: fc.Arbitrary<Person> = plain({ ...ofPersonV2, greeting: anyText });

const anyPromise: fc.Arbitrary<Promised> = plain({
  ...{ what: anyText, to: anyKey, said: anyText, saidOn: anyText, picked: anyText, sentOn: anyText },
});

const anyAgreement: fc.Arbitrary<Agreement> = plain({
  with: anyKey,
  channel: fc.constantFrom(null, ...CHANNELS),
  answer: fc.constantFrom(null, ...ANSWERS),
  said: anyText,
  saidOn: anyText,
  picked: anyText,
});

const anyAgreementV2: fc.Arbitrary<unknown> = plain({
  with: anyKey,
  channel: fc.constantFrom(null, ...CHANNELS),
  answer: fc.constantFrom(null, ...ANSWERS),
  by: anyText,
  said: anyText,
});

const ofInterviewV1 = {
  version: fc.constant(1 as const),
  company: anyText,
  jobTitle: anyText,
  tasks: mapOf(fc.constantFrom('done' as const, 'not-for-me' as const)),
  answers: mapOf(anyText),
  scores: mapOf(fc.constantFrom(...SCORES)),
  notes: mapOf(anyNoteV1),
};

/** An interview as version 1 of the site stored it. */
export const anyInterviewV1: fc.Arbitrary<Readonly<Record<string, unknown>>> = plain(ofInterviewV1);

const sinceInterviewV2 = {
  ...{ round: anyText, date: anyText, endTime: anyText, archivedOn: anyText, follows: anyKey },
  kind: fc.constantFrom(null, ...KINDS),
  outcome: fc.constantFrom(...OUTCOMES),
  doneOn: mapOf(anyText),
  people: mapOf(plain(ofPersonV2)),
  moved: mapOf(anyText),
  practised: mapOf(anyText),
};

/** An interview as version 2 of the site stored it. */
export const anyInterviewV2: fc.Arbitrary<Readonly<Record<string, unknown>>> = plain({
  ...ofInterviewV1,
  ...sinceInterviewV2,
  version: fc.constant(2 as const),
  agreement: anyAgreementV2,
});

const sinceInterviewV3 = { agreement: anyAgreement, calendarId: anyText };

/** An interview as version 3 of the site stored it. */
export const anyInterviewV3: fc.Arbitrary<Readonly<Record<string, unknown>>> = plain({
  ...ofInterviewV1,
  ...sinceInterviewV2,
  ...sinceInterviewV3,
  version: fc.constant(3 as const),
});

const ofInterviewV4 = {
  ...ofInterviewV1,
  ...sinceInterviewV2,
  ...sinceInterviewV3,
  version: fc.constant(4 as const),
  tasks: mapOf(fc.constantFrom(...TASK_STATES)),
  deletedOn: anyText,
};

/** An interview as version 4 of the site stored it. */
export const anyInterviewV4: fc.Arbitrary<Readonly<Record<string, unknown>>> = plain(ofInterviewV4);

const ofInterviewV5 = {
  ...ofInterviewV4,
  version: fc.constant(5 as const),
  notes: mapOf(plain(ofNoteV5)),
  people: mapOf(anyPerson),
  promised: mapOf(anyPromise),
};

/** An interview as version 5 of the site stored it. */
export const anyInterviewV5: fc.Arbitrary<Readonly<Record<string, unknown>>> = plain(ofInterviewV5);

/** An interview as version 6 of the site stored it. */
export const anyInterviewV6: fc.Arbitrary<Readonly<Record<string, unknown>>> = plain({
  ...ofInterviewV5,
  version: fc.constant(6 as const),
  notes: mapOf(plain(ofNoteV6)),
});

export const anyInterview: fc.Arbitrary<Interview> = plain({
  ...ofInterviewV5,
  version: fc.constant(7 as const),
  notes: mapOf(anyNote),
  otherVersions: mapOf(plain({ path: anyText, text: anyText, from: anyText })),
});

const ofSettingsV1 = { version: fc.constant(1 as const), current: anyText, yourName: anyText };

/** Settings as version 1 of the site stored them. */
export const anySettingsV1: fc.Arbitrary<Readonly<Record<string, unknown>>> = plain(ofSettingsV1);

const ofSettingsV2 = { ...ofSettingsV1, version: fc.constant(2 as const), holidays: mapOf(anyText) };

/** Settings as version 2 of the site stored them. */
export const anySettingsV2: fc.Arbitrary<Readonly<Record<string, unknown>>> = plain(ofSettingsV2);

const ofSettingsV3 = { ...ofSettingsV2, version: fc.constant(3 as const), invitationLength: anyText };

/** Settings as version 3 of the site stored them. */
export const anySettingsV3: fc.Arbitrary<Readonly<Record<string, unknown>>> = plain(ofSettingsV3);

export const anySettings: fc.Arbitrary<Settings> = plain({
  ...{ ...ofSettingsV3, version: fc.constant(4 as const) },
  ...{ backedUpOn: anyText, backedUpAs: anyText, keptSince: anyText, remindAgainOn: anyText },
});
