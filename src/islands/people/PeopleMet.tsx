/*
 * The room of the people: a card for each (here), what becomes of a pasted text, who may be there twice, and what was
 * agreed about following up.
 */
import type { ComponentProps } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { focusSoon } from '../../browser/focus-soon.ts';
import { onceDrawn } from '../../browser/once-drawn.ts';
import type { PersonField } from '../../domain/record/person.ts';
import { $interview } from '../../stores/record/current.ts';
import { newPersonId } from '../../stores/people.ts';
import { PEOPLE_MET } from '../../domain/record/jots.ts';
import { PEOPLE } from '../../text/people/people.ts';
import { LinesToDecide } from './LinesToDecide.tsx';
import { PeopleDuplicates } from './PeopleDuplicates.tsx';
import { bringBackId, PeopleList, type Removed } from './PeopleList.tsx';
import { PersonFields } from './PersonFields.tsx';
import { usePasted } from './use-pasted.ts';
import { useCanWrite } from '../fields/use-can-write.ts';
import { useInterviewId } from '../fields/use-interview-id.ts';
import { useSaved } from '../fields/use-saved.ts';

/** The people met at an interview, one card each. An island because each is saved as it is typed. */
export function PeopleMet() {
  const interviewId = useInterviewId();
  const [removed, setRemoved] = useState<readonly Removed[]>([]);
  // Until what was saved is read and drawn, the form stands where the cards will be.
  const [isAwake, setAwake] = useState(false);
  useEffect(() => {
    onceDrawn(() => {
      setAwake(true);
    });
  }, []);
  return (
    <PeopleOf
      key={interviewId}
      isAwake={isAwake}
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

type Props = Pick<ComponentProps<typeof PeopleList>, 'removed' | 'onRemove' | 'onBroughtBack'> & {
  readonly isAwake: boolean;
};

/** Those of one interview: what is open for one of them has no meaning for another. */
function PeopleOf({ isAwake, ...undoing }: Props) {
  const people = useSaved($interview, (record) => record.people);
  const notes = useSaved($interview, ({ answers }) => answers[PEOPLE_MET] ?? '');
  const canWrite = useCanWrite();
  const [openId, setOpenId] = useState(newPersonId);
  const [said, setSaid] = useState('');
  const pasted = usePasted({ openId, open: setOpenId, say: setSaid });

  const onPaste = (event: ClipboardEvent, field: PersonField): void => {
    const text = (event.clipboardData?.getData('text/plain') ?? '').replaceAll(/\r\n?/g, '\n').trim();
    // A field of one line would glue lines together.
    if (text.includes('\n')) {
      event.preventDefault();
      pasted.takeLines(text, event.currentTarget as HTMLInputElement);
    } else if (/[<;,]/.test(text)) void pasted.takeLine(text, field, people[openId]?.[field] ?? '');
  };

  return (
    <fieldset class="people" data-awake={isAwake ? '' : undefined}>
      <legend>{PEOPLE.legend}</legend>
      <p class="help">{PEOPLE.help}</p>
      <PeopleList openId={openId} onOpen={setOpenId} onSay={setSaid} {...undoing} />
      {canWrite && <LinesToDecide lines={pasted.lines} onAdd={pasted.add} onLeave={pasted.leave} />}
      <PersonFields
        key={`${openId} ${String(pasted.fills)}`}
        id={openId}
        onPaste={onPaste}
        onWhole={(text, before) => {
          // A field of one line has glued the lines of a list together.
          void pasted.takeLine(text.replace(/>(?=[^\s;,])/g, '>; '), 'name', before);
        }}
      />
      <p class="help" role="status">
        {said}
      </p>
      {canWrite && (
        <p class="actions">
          {pasted.undo !== undefined && (
            <button type="button" onClick={pasted.undo}>
              {PEOPLE.undoRead}
            </button>
          )}
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
          {notes.trim() !== '' && (
            <button type="button" onClick={pasted.takeNotes}>
              {PEOPLE.fromNotes}
            </button>
          )}
        </p>
      )}
      <PeopleDuplicates
        onMerged={(other) => {
          undoing.onRemove(other);
          setSaid(PEOPLE.merged);
          focusSoon(bringBackId(other.id));
        }}
      />
    </fieldset>
  );
}
