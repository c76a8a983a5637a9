import { RECIPIENT_FIELDS, type Note } from '../domain/note.ts';
import type { Person } from '../domain/person.ts';
import { writeNote } from '../stores/note.ts';
import { NOTE } from '../text/note.ts';
import { useCanWrite } from './use-can-write.ts';

type Props = { readonly id: string; readonly note: Note; readonly people: readonly Person[] };

/** The people met, each with a button that addresses the note to them; gone while the fields hold something else. */
export function NoteRecipients({ id, note, people }: Props) {
  const canWrite = useCanWrite();
  const isSame = (person: Person): boolean =>
    RECIPIENT_FIELDS.every((field) => note.recipient[field] === person[field]);
  const isEmpty = RECIPIENT_FIELDS.every((field) => note.recipient[field] === '');
  const others = people.filter((person) => person.name !== '' && !isSame(person));
  if (others.length === 0 || !canWrite || !(isEmpty || people.some(isSame))) return null;
  return (
    <p class="part-actions">
      {others.map((person) => (
        <button
          key={person.name}
          type="button"
          onClick={() => {
            const { name, role, email } = person;
            writeNote(id, 'recipient', (each) => ({ ...each, recipient: { name, role, email } }));
          }}
        >
          {NOTE.writeTo(person.name)}
        </button>
      ))}
    </p>
  );
}
