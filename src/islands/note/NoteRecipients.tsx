import { isBlank, type NoteChoice } from '../../domain/note/note-choices.ts';
import { EMPTY_NOTE, type Note } from '../../domain/record/note.ts';
import type { Person } from '../../domain/record/person.ts';
import { beginNote } from '../../stores/note.ts';
import { NOTE } from '../../text/note.ts';
import { useCanWrite } from '../fields/use-can-write.ts';

type Props = {
  /** The note that is open. */
  readonly openId: string;
  /** The note that is addressed by hand. */
  readonly byHand: string;
  readonly choices: readonly NoteChoice[];
  readonly notes: Readonly<Record<string, Note>>;
  readonly people: Readonly<Record<string, Person>>;
  readonly onOpen: (id: string) => void;
};

/** A note of its own for each person met: a button for each opens it, and says whether it is sent. */
export function NoteRecipients({ openId, byHand, choices, notes, people, onOpen }: Props) {
  const canWrite = useCanWrite();
  if (!canWrite || choices.every(({ id }) => id === openId)) return null;

  const open = (id: string): void => {
    const person = people[id];
    if (person !== undefined && notes[id] === undefined) {
      const { name, role } = person;
      // Two addresses may stand on one card since it was made of two.
      const [email = ''] = person.email.split(/\s*;\s*/);
      const { recipient, ...note } = notes[openId] ?? EMPTY_NOTE;
      // Words written before anybody was chosen are for the person who is chosen first.
      const isForNobody = openId === byHand && Object.values(recipient).every((text) => text === '');
      const begun = isForNobody ? note : { ...EMPTY_NOTE, voice: note.voice, medium: note.medium };
      const isMoved = isForNobody && !isBlank({ recipient, ...note });
      beginNote(id, { ...begun, recipient: { name, role, email } }, isMoved ? byHand : undefined);
    }
    onOpen(id);
  };
  const button = (id: string, label: string) => (
    <button
      key={id}
      type="button"
      aria-pressed={id === openId}
      onClick={() => {
        open(id);
      }}
    >
      {label}
    </button>
  );

  return (
    <p class="part-actions">
      {choices.map(({ id, name, isSent }) => {
        const label = name === '' ? NOTE.writeToSomeone : NOTE.writeTo(name);
        return button(id, isSent ? NOTE.isSent(label) : label);
      })}
      {!choices.some(({ id }) => id === byHand) && button(byHand, NOTE.writeToSomeone)}
    </p>
  );
}
