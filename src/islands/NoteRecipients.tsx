import { RECIPIENT_FIELDS, type Note } from '../domain/note.ts';
import type { Person } from '../domain/person.ts';
import { writeNote } from '../stores/note.ts';
import { NOTE } from '../text/note.ts';
import { useCanWrite } from './use-can-write.ts';

type Props = { readonly id: string; readonly note: Note; readonly people: readonly Person[] };

/** The people met, each with a button that addresses the note to them; gone while the fields hold something else. */
export function NoteRecipients({ id, note, people }: Props) {
  const canWrite = useCanWrite();
  const named = people.filter(({ name }) => name !== '');
  const isChosen = (person: Person): boolean =>
    RECIPIENT_FIELDS.every((field) => note.recipient[field] === person[field]);
  const isEmpty = RECIPIENT_FIELDS.every((field) => note.recipient[field] === '');
  if (named.length === 0 || !canWrite || !(isEmpty || named.some(isChosen))) return null;
  return (
    <p class="part-actions">
      {named.map((person, index) => (
        <button
          key={index}
          type="button"
          aria-pressed={isChosen(person)}
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
