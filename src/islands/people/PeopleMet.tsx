/*
 * The room of the people: their names and a card for each (here), what becomes of a pasted text, who may be there twice,
 * and what was agreed about following up.
 */
import type { ComponentChildren, ComponentProps } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { focusSoon } from '../../browser/focus-soon.ts';
import { onceDrawn } from '../../browser/once-drawn.ts';
import type { PersonField } from '../../domain/record/person.ts';
import { $interview } from '../../stores/record/current.ts';
import { PEOPLE_MET } from '../../domain/record/jots.ts';
import { PEOPLE } from '../../text/people/people.ts';
import { LinesToDecide } from './LinesToDecide.tsx';
import { NamesField } from './NamesField.tsx';
import { PeopleDuplicates } from './PeopleDuplicates.tsx';
import { bringBackId, changeButtonId, PeopleList, type Removed } from './PeopleList.tsx';
import { PersonFields } from './PersonFields.tsx';
import { usePasted } from './use-pasted.ts';
import { useCanWrite } from '../fields/use-can-write.ts';
import { useInterviewId } from '../fields/use-interview-id.ts';
import { useSaved } from '../fields/use-saved.ts';
import { ownOf } from '../../domain/record/own-of.ts';

type Met = {
  /** What is asked together with the names, before the cards. */
  readonly children?: ComponentChildren;
};

/** The people met at an interview, one card each. An island because each is saved as it is typed. */
export function PeopleMet({ children }: Met) {
  const interviewId = useInterviewId();
  const [removed, setRemoved] = useState<readonly Removed[]>([]);
  // Until what was saved is read and drawn, and what follows from that too, what is below is not shown: it would move.
  const [isAwake, setAwake] = useState(false);
  useEffect(() => {
    onceDrawn(() => {
      onceDrawn(() => {
        setAwake(true);
      });
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
    >
      {children}
    </PeopleOf>
  );
}

type Props = Met &
  Pick<ComponentProps<typeof PeopleList>, 'removed' | 'onRemove' | 'onBroughtBack'> & {
    readonly isAwake: boolean;
  };

/** Those of one interview: what is open for one of them has no meaning for another. */
function PeopleOf({ isAwake, children, ...undoing }: Props) {
  const people = useSaved($interview, (record) => record.people);
  const notes = useSaved($interview, ({ answers }) => answers[PEOPLE_MET] ?? '');
  const canWrite = useCanWrite();
  const [openId, setOpenId] = useState('');
  const [typedId, setTypedId] = useState('');
  const [said, setSaid] = useState('');
  const pasted = usePasted({ openId, open: setOpenId, say: setSaid });
  const isOpen = ownOf(people, openId) !== undefined;

  const onPaste = (event: ClipboardEvent, field: PersonField): void => {
    const text = (event.clipboardData?.getData('text/plain') ?? '').replaceAll(/\r\n?/g, '\n').trim();
    // A field of one line would glue lines together.
    if (text.includes('\n')) {
      event.preventDefault();
      pasted.takeLines(text, event.currentTarget as HTMLInputElement);
    } else if (/[<;,]/.test(text)) {
      // From the store: what was typed last may not be drawn yet.
      const before = ownOf($interview.get().people, openId)?.[field] ?? '';
      void pasted.takeLine(text, { id: openId, field, before });
    }
  };

  return (
    <fieldset class="people" data-awake={isAwake ? '' : undefined}>
      <legend class={children === undefined ? undefined : 'visually-hidden'}>{PEOPLE.legend}</legend>
      <NamesField
        fills={pasted.fills}
        onPasteLines={pasted.takeLines}
        onLines={pasted.takeLines}
        onTyping={setTypedId}
        onWhole={(id, text, before, isPasted) => {
          void pasted.takeLine(text, { id, field: 'name', before, focus: isPasted ? 'follows' : 'stays' });
        }}
        onKept={(name) => {
          setSaid(PEOPLE.kept(name));
        }}
      />
      {children}
      <PeopleList openId={openId} typedId={typedId} onOpen={setOpenId} onSay={setSaid} {...undoing} />
      {canWrite && <LinesToDecide lines={pasted.lines} onAdd={pasted.add} onLeave={pasted.leave} />}
      {isOpen && (
        <PersonFields
          key={`${openId} ${String(pasted.fills)}`}
          id={openId}
          onPaste={onPaste}
          onWhole={(text, before) => {
            // A field of one line has glued the lines of a list together.
            const list = text.replace(/>(?=[^\s;,])/g, '>; ');
            void pasted.takeLine(list, { id: openId, field: 'name', before });
          }}
        />
      )}
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
          {isOpen && (
            <button
              type="button"
              onClick={() => {
                setOpenId('');
                setSaid('');
                focusSoon(changeButtonId(openId));
              }}
            >
              {PEOPLE.close}
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
