import { useState } from 'preact/hooks';
import { $interview } from '../stores/interview.ts';
import { removePerson } from '../stores/people.ts';
import { PEOPLE } from '../text/people.ts';
import { useCanWrite } from './use-can-write.ts';
import { useSaved } from './use-saved.ts';

/** What a line says about a person, after the name. */
const FACTS = ['pronounced', 'role', 'email', 'phone', 'asked', 'moment'] as const;

type Props = {
  /** The person whose fields are open below the list. */
  readonly openId: string;
  readonly onOpen: (id: string) => void;
  readonly onSay: (words: string) => void;
};

/** Everyone noted so far, a line each. */
export function PeopleList({ openId, onOpen, onSay }: Props) {
  const people = useSaved($interview, (record) => record.people);
  const contact = useSaved($interview, ({ agreement }) => agreement.with);
  const canWrite = useCanWrite();
  const [undo, setUndo] = useState<(() => void) | null>(null);
  const entries = Object.entries(people);

  return (
    <>
      {entries.length > 0 && (
        <ul class="people-list">
          {entries.map(([id, person]) => {
            const name = person.name === '' ? PEOPLE.nameless : person.name;
            const facts = FACTS.map((field) => person[field])
              .filter((text) => text !== '')
              .join(' · ');
            return (
              <li key={id} data-open={id === openId ? '' : undefined}>
                <p>
                  <strong>{name}</strong> {contact === id && <span class="badge">{PEOPLE.isPointOfContact}</span>}
                  <span class="help">{facts}</span>
                </p>
                {canWrite && (
                  <p class="actions">
                    <button
                      type="button"
                      class="quiet"
                      aria-label={PEOPLE.edit(name)}
                      onClick={() => {
                        onOpen(id);
                        requestAnimationFrame(() => document.getElementById('person-name')?.focus());
                      }}
                    >
                      {PEOPLE.change}
                    </button>
                    <button
                      type="button"
                      class="quiet"
                      aria-label={PEOPLE.remove(name)}
                      onClick={() => {
                        const bringBack = removePerson(id);
                        setUndo(() => bringBack);
                        onSay(PEOPLE.removed(name));
                      }}
                    >
                      {PEOPLE.removeShort}
                    </button>
                  </p>
                )}
              </li>
            );
          })}
        </ul>
      )}
      {undo !== null && (
        <p>
          <button
            type="button"
            onClick={() => {
              undo();
              setUndo(null);
              onSay('');
            }}
          >
            {PEOPLE.undo}
          </button>
        </p>
      )}
    </>
  );
}
