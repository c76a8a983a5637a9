/* The migrations written down a second time: what a document of an earlier version has become. */
export type Document = Readonly<Record<string, unknown>>;

/** What an interview of version 1 has after migration besides what it had. */
export const NEW_IN_INTERVIEW = {
  ...{ round: '', date: '', endTime: '', archivedOn: '', follows: '', kind: null, outcome: 'waiting' },
  ...{
    doneOn: {},
    people: {},
    moved: {},
    practised: {},
    calendarId: '',
    deletedOn: '',
    promised: {},
    otherVersions: {},
  },
  agreement: { with: '', channel: null, answer: null, said: '', saidOn: '', picked: '' },
};

/** The agreement of version 2 as it is after migration: the date that was seen is kept as one that was picked. */
export function agreementOfV2(json: unknown): unknown {
  const { by, ...others } = json as Document;
  return by === undefined ? others : { ...others, saidOn: '', picked: by };
}

const entriesOf = (map: unknown): readonly (readonly [string, Document])[] =>
  Object.entries(map as Record<string, Document>);

/** The notes of a version before the fifth as they are after migration. */
function notesOfV4(notes: unknown): unknown {
  const migrated = entriesOf(notes).map(([id, note]) => {
    const { body, ...others } = (note.edited ?? {}) as Document;
    const edited = body === undefined ? others : { ...others, whole: body };
    const recipient = { greeting: '', ...(note.recipient as Document) };
    return [
      id,
      {
        phrasings: {},
        used: [],
        dismissed: [],
        sentBy: null,
        sentText: null,
        putAside: {},
        ...note,
        recipient,
        edited,
      },
    ] as const;
  });
  return Object.fromEntries(migrated);
}

/** The people of a version before the fifth as they are after migration. */
function peopleOfV4(people: unknown): unknown {
  return Object.fromEntries(entriesOf(people).map(([id, person]) => [id, { greeting: '', ...person }]));
}

/** Both, of a document of an earlier version. */
export const notesAndPeopleOfV4 = ({ notes, people }: Document): Document => ({
  notes: notesOfV4(notes),
  ...(people !== undefined && { people: peopleOfV4(people) }),
});

/** The notes of version 5: none of them was kept as it left, and nothing of them was put aside. */
export const notesOfV5 = ({ notes }: Document): Document => ({
  notes: Object.fromEntries(entriesOf(notes).map(([id, note]) => [id, { sentText: null, putAside: {}, ...note }])),
});

/** The notes of version 6: nothing of them was put aside. */
export const notesOfV6 = ({ notes }: Document): Document => ({
  notes: Object.fromEntries(entriesOf(notes).map(([id, note]) => [id, { putAside: {}, ...note }])),
});

/** What the settings of version 3 have after migration besides what they had. */
export const NEW_IN_SETTINGS_4 = { backedUpOn: '', backedUpAs: '', keptSince: '', remindAgainOn: '' };
