import type { ComponentProps } from 'preact';
import { useState } from 'preact/hooks';
import { focusSoon } from '../../browser/focus-soon.ts';
import { parsePeople } from '../../domain/people/paste/parse-people.ts';
import { PEOPLE_MET } from '../../domain/worksheet/ids-in-code.ts';
import type { Person } from '../../domain/record/person.ts';
import { newPersonId, writePerson } from '../../stores/people.ts';
import { $interview } from '../../stores/record/current.ts';
import { writeAnswer } from '../../stores/worksheet.ts';
import { PEOPLE } from '../../text/people/people.ts';
import { PeopleDuplicates } from './PeopleDuplicates.tsx';
import { bringBackId, changeButtonId, PeopleList, type Removed } from './PeopleList.tsx';
import { PersonFields } from './PersonFields.tsx';
import { useCanWrite } from '../fields/use-can-write.ts';
import { useInterviewId } from '../fields/use-interview-id.ts';
import { useSaved } from '../fields/use-saved.ts';

function factsOf({ name, role, email, phone }: Pick<Person, 'name' | 'role' | 'email' | 'phone'>): Partial<Person> {
  return Object.fromEntries(Object.entries({ name, role, email, phone }).filter(([, text]) => text !== ''));
}

/** Whether one name begins like the other; one that is not there yet does. */
function beginAlike(one: string, other: string): boolean {
  const [a, b] = [one.trim().toLowerCase(), other.trim().toLowerCase()];
  return a.startsWith(b) || b.startsWith(a);
}

/** Whether what was found may be about the person whose card is open. */
function mayBe(open: Person | undefined, { name, email }: Pick<Person, 'name' | 'email'>): boolean {
  return open === undefined || (beginAlike(open.name, name) && beginAlike(open.email, email));
}

/** The people met at an interview, one card each. An island because each is saved as it is typed. */
export function PeopleMet() {
  const interviewId = useInterviewId();
  const [removed, setRemoved] = useState<readonly Removed[]>([]);
  return (
    <PeopleOf
      key={interviewId}
      removed={removed.filter((each) => each.interviewId === interviewId)}
      onRemove={(person) => {
        setRemoved((before) => [...before, { ...person, interviewId }]);
      }}
      onBroughtBack={(id) => {
        setRemoved((before) => before.filter((each) => each.id !== id));
      }}
    />
  );
}

type Props = Pick<ComponentProps<typeof PeopleList>, 'removed' | 'onRemove' | 'onBroughtBack'>;

/** Those of one interview: what is open for one of them has no meaning for another. */
function PeopleOf(undo: Props) {
  const people = useSaved($interview, (record) => record.people);
  const notes = useSaved($interview, ({ answers }) => answers[PEOPLE_MET] ?? '');
  const canWrite = useCanWrite();
  const [openId, setOpenId] = useState(newPersonId);
  const [said, setSaid] = useState('');
  /** How often the open fields were filled from elsewhere: fields with the focus would not show it. */
  const [fills, setFills] = useState(0);
  const inNotes = parsePeople(notes).people;

  const addAll = (found: ReturnType<typeof parsePeople>, first: string): void => {
    found.people.forEach((person, index) => {
      writePerson(index === 0 ? first : newPersonId(), factsOf(person));
    });
    setSaid(PEOPLE.pasted(found.people.length));
    setFills(fills + 1);
  };

  /** Fills the open fields from a text with a person in it; false when there is none. */
  const take = (text: string): boolean => {
    const found = parsePeople(text);
    if (found.people.length === 0) return false;
    const [first] = found.people;
    // Somebody else does not go onto the card that is open.
    const target = first === undefined || mayBe(people[openId], first) ? openId : newPersonId();
    addAll(found, target);
    focusSoon('add-person');
    setOpenId(found.people.length > 1 ? newPersonId() : target);
    if (found.rest !== '') {
      writeAnswer(PEOPLE_MET, notes === '' ? found.rest : `${notes}\n${found.rest}`);
      setSaid(`${PEOPLE.pasted(found.people.length)} ${PEOPLE.unread}`);
    }
    return true;
  };

  const onPaste = (event: ClipboardEvent): void => {
    const text = (event.clipboardData?.getData('text/plain') ?? '').trim();
    // A single word, number or address belongs into the field it is pasted into.
    const isMore = /[\n<;,]/.test(text);
    if (isMore && take(text)) event.preventDefault();
  };

  return (
    <fieldset class="people">
      <legend>{PEOPLE.legend}</legend>
      <p class="help">{PEOPLE.help}</p>
      <PeopleList openId={openId} onOpen={setOpenId} onSay={setSaid} {...undo} />
      <PersonFields key={`${openId} ${String(fills)}`} id={openId} onPaste={onPaste} onWhole={take} />
      <p class="help" role="status">
        {said}
      </p>
      {canWrite && (
        <p class="actions">
          {people[openId] !== undefined && (
            <button
              id="add-person"
              type="button"
              onClick={() => {
                setOpenId(newPersonId());
                setSaid('');
                focusSoon('person-name');
              }}
            >
              {PEOPLE.add}
            </button>
          )}
          {inNotes.length > 0 && (
            <button
              type="button"
              onClick={() => {
                const found = parsePeople(notes);
                const first = newPersonId();
                addAll(found, first);
                writeAnswer(PEOPLE_MET, found.rest);
                setSaid(PEOPLE.fromNotesDone(found.people.length));
                focusSoon(changeButtonId(first));
              }}
            >
              {PEOPLE.fromNotes(inNotes.length)}
            </button>
          )}
        </p>
      )}
      <PeopleDuplicates
        onMerged={(other) => {
          undo.onRemove(other);
          setSaid(PEOPLE.merged);
          focusSoon(bringBackId(other.id));
        }}
      />
    </fieldset>
  );
}
