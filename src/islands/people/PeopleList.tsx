import { focusSoon } from '../../browser/focus-soon.ts';
import { $interview } from '../../stores/record/current.ts';
import { removePerson } from '../../stores/people.ts';
import { PEOPLE } from '../../text/people/people.ts';
import { useCanWrite } from '../fields/use-can-write.ts';
import { useSaved } from '../fields/use-saved.ts';

/** What a line says about a person, after the name; what is longer has a line of its own. */
const FACTS = ['pronounced', 'role', 'email', 'phone'] as const;
const NOTED = ['asked', 'moment'] as const;

/** Someone who was taken away, or made one with another, and how to undo that. */
export type Removed = {
  readonly interviewId: string;
  readonly id: string;
  readonly name: string;
  readonly bringBack: () => void;
};

/** Where the focus goes when what had it has gone. */
export const changeButtonId = (id: string): string => `change-${id}`;
export const bringBackId = (id: string): string => `bring-back-${id}`;

type Props = {
  /** The person whose fields are open below the list. */
  readonly openId: string;
  /** Whose name is still being typed for the first time: their card is there once the line is left. */
  readonly typedId: string;
  readonly onOpen: (id: string) => void;
  readonly onSay: (words: string) => void;
  readonly removed: readonly Removed[];
  readonly onRemove: (removed: Omit<Removed, 'interviewId'>) => void;
  readonly onBroughtBack: (id: string) => void;
};

/** Everyone noted so far, a line each. */
export function PeopleList({ openId, typedId, onOpen, onSay, removed, onRemove, onBroughtBack }: Props) {
  const people = useSaved($interview, (record) => record.people);
  const contact = useSaved($interview, ({ agreement }) => agreement.with);
  const canWrite = useCanWrite();
  const entries = Object.entries(people).filter(([id]) => id !== typedId);

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
                  {NOTED.filter((field) => person[field] !== '').map((field) => (
                    <span key={field} class="help">
                      {PEOPLE.fields[field].label}: {person[field]}
                    </span>
                  ))}
                </p>
                {canWrite && (
                  <p class="actions">
                    <button
                      type="button"
                      id={changeButtonId(id)}
                      class="quiet"
                      aria-label={PEOPLE.edit(name)}
                      onClick={() => {
                        onOpen(id);
                        focusSoon('person-name');
                      }}
                    >
                      {PEOPLE.change}
                    </button>
                    <button
                      type="button"
                      class="quiet"
                      aria-label={PEOPLE.remove(name)}
                      onClick={() => {
                        onRemove({ id, name, bringBack: removePerson(id) });
                        onSay(PEOPLE.removed(name));
                        focusSoon(bringBackId(id));
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
      {removed.length > 0 && (
        <p class="actions">
          {removed.map(({ id, name, bringBack }) => (
            <button
              key={id}
              id={bringBackId(id)}
              type="button"
              onClick={() => {
                bringBack();
                focusSoon(changeButtonId(id));
                onBroughtBack(id);
                onSay('');
              }}
            >
              {PEOPLE.undo(name)}
            </button>
          ))}
        </p>
      )}
    </>
  );
}
