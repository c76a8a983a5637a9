/*
 * The documents of every version written down a second time, with valibot, to judge the parser by. valibot passes over the keys
 * `__proto__`, `constructor` and `prototype`, so the keys are checked here.
 */
import * as v from 'valibot';

function isObject(json: unknown): json is Record<string, unknown> {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}

function exactly(entries: v.ObjectEntries): v.GenericSchema {
  const fields = Object.keys(entries).sort().join();
  return v.pipe(
    v.custom<object>((json) => isObject(json) && Object.keys(json).sort().join() === fields),
    v.strictObject(entries),
  );
}

function mapOf(schema: v.GenericSchema): v.GenericSchema {
  return v.custom((json) => isObject(json) && Object.values(json).every((value) => v.is(schema, value)));
}

const noteV1 = exactly({
  recipient: exactly({ name: v.string(), role: v.string(), email: v.string() }),
  medium: v.picklist(['email', 'card']),
  voice: v.picklist(['warm', 'formal', 'brief']),
  words: mapOf(v.string()),
  leftOut: v.array(v.picklist(['thanks', 'moment', 'fit', 'unsaid', 'close'])),
  edited: v.nullable(exactly({ subject: v.string(), body: v.string() })),
  sentOn: v.nullable(v.string()),
});

const noteV5Fields = {
  recipient: exactly({ name: v.string(), greeting: v.string(), role: v.string(), email: v.string() }),
  medium: v.picklist(['email', 'card']),
  voice: v.picklist(['warm', 'formal', 'brief']),
  words: mapOf(v.string()),
  leftOut: v.array(v.string()),
  phrasings: mapOf(v.string()),
  edited: mapOf(v.string()),
  used: v.array(v.string()),
  dismissed: v.array(v.string()),
  sentOn: v.nullable(v.string()),
  sentBy: v.nullable(v.picklist(['email', 'card', 'linkedin', 'phone', 'other'])),
};

const noteV5 = exactly(noteV5Fields);

const noteV6Fields = {
  ...noteV5Fields,
  sentText: v.nullable(exactly({ subject: v.string(), body: v.string() })),
};
const noteV6 = exactly(noteV6Fields);
const note = exactly({ ...noteV6Fields, putAside: mapOf(v.string()) });

const interviewV1Fields = {
  version: v.literal(1),
  company: v.string(),
  jobTitle: v.string(),
  tasks: mapOf(v.picklist(['done', 'not-for-me'])),
  answers: mapOf(v.string()),
  scores: mapOf(v.picklist([1, 2, 3, 4, 5])),
  notes: mapOf(noteV1),
};

const personV2Fields = {
  name: v.string(),
  pronounced: v.string(),
  role: v.string(),
  email: v.string(),
  phone: v.string(),
  asked: v.string(),
  moment: v.string(),
  contact: v.nullable(v.picklist(['agreed', 'declined'])),
};
const person = exactly({ ...personV2Fields, greeting: v.string() });

const promised = exactly({
  ...{ what: v.string(), to: v.string(), said: v.string(), saidOn: v.string(), picked: v.string(), sentOn: v.string() },
});

const agreementFields = {
  with: v.string(),
  channel: v.nullable(v.picklist(['email', 'phone', 'other'])),
  answer: v.nullable(v.picklist(['decide-by', 'check-in', 'would-not-say'])),
  said: v.string(),
};

const interviewV1 = exactly(interviewV1Fields);

const interviewV2Fields = {
  ...interviewV1Fields,
  version: v.literal(2),
  round: v.string(),
  date: v.string(),
  endTime: v.string(),
  archivedOn: v.string(),
  follows: v.string(),
  kind: v.nullable(v.picklist(['in-person', 'video', 'phone'])),
  outcome: v.picklist(['waiting', 'next-round', 'offer', 'no', 'withdrew']),
  doneOn: mapOf(v.string()),
  people: mapOf(exactly(personV2Fields)),
  agreement: exactly({ ...agreementFields, by: v.string() }),
  moved: mapOf(v.string()),
  practised: mapOf(v.string()),
};

const interviewV2 = exactly(interviewV2Fields);

const interviewV3Fields = {
  ...interviewV2Fields,
  version: v.literal(3),
  agreement: exactly({ ...agreementFields, saidOn: v.string(), picked: v.string() }),
  calendarId: v.string(),
};

const interviewV3 = exactly(interviewV3Fields);

const interviewV4Fields = {
  ...interviewV3Fields,
  version: v.literal(4),
  tasks: mapOf(v.picklist(['done', 'not-for-me', 'open'])),
  deletedOn: v.string(),
};

const interviewV4 = exactly(interviewV4Fields);

const interviewV5Fields = {
  ...interviewV4Fields,
  version: v.literal(5),
  notes: mapOf(noteV5),
  people: mapOf(person),
  promised: mapOf(promised),
};

const interviewV5 = exactly(interviewV5Fields);

const interviewV6 = exactly({ ...interviewV5Fields, version: v.literal(6), notes: mapOf(noteV6) });

const interview = exactly({
  ...interviewV5Fields,
  version: v.literal(7),
  notes: mapOf(note),
  otherVersions: mapOf(exactly({ path: v.string(), text: v.string(), from: v.string() })),
});

const settingsV1Fields = { version: v.literal(1), current: v.string(), yourName: v.string() };
const settingsV1 = exactly(settingsV1Fields);
const settingsV2Fields = { ...settingsV1Fields, version: v.literal(2), holidays: mapOf(v.string()) };
const settingsV2 = exactly(settingsV2Fields);
const settingsV3Fields = { ...settingsV2Fields, version: v.literal(3), invitationLength: v.string() };
const settingsV3 = exactly(settingsV3Fields);
const settings = exactly({
  ...{ ...settingsV3Fields, version: v.literal(4) },
  ...{ backedUpOn: v.string(), backedUpAs: v.string(), keptSince: v.string(), remindAgainOn: v.string() },
});

/** Whether this JSON is exactly an interview's document of the newest version. */
export const isInterviewDocument = (json: unknown): boolean => v.is(interview, json);

/** Whether this JSON is exactly an interview's document of version 1. */
export const isInterviewV1Document = (json: unknown): boolean => v.is(interviewV1, json);

/** Whether this JSON is exactly an interview's document of version 2. */
export const isInterviewV2Document = (json: unknown): boolean => v.is(interviewV2, json);

/** Whether this JSON is exactly an interview's document of version 3. */
export const isInterviewV3Document = (json: unknown): boolean => v.is(interviewV3, json);

/** Whether this JSON is exactly an interview's document of version 4. */
export const isInterviewV4Document = (json: unknown): boolean => v.is(interviewV4, json);

/** Whether this JSON is exactly an interview's document of version 5. */
export const isInterviewV5Document = (json: unknown): boolean => v.is(interviewV5, json);

/** Whether this JSON is exactly an interview's document of version 6. */
export const isInterviewV6Document = (json: unknown): boolean => v.is(interviewV6, json);

/** Whether this JSON is exactly the settings' document of the newest version. */
export const isSettingsDocument = (json: unknown): boolean => v.is(settings, json);

/** Whether this JSON is exactly the settings' document of version 1. */
export const isSettingsV1Document = (json: unknown): boolean => v.is(settingsV1, json);

/** Whether this JSON is exactly the settings' document of version 2. */
export const isSettingsV2Document = (json: unknown): boolean => v.is(settingsV2, json);

/** Whether this JSON is exactly the settings' document of version 3. */
export const isSettingsV3Document = (json: unknown): boolean => v.is(settingsV3, json);
