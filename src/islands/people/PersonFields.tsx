import { useRef } from 'preact/hooks';
import { looksLikeEmail } from '../../domain/note/note-delivery.ts';
import { CONTACTS, EMPTY_PERSON, type PersonField } from '../../domain/record/person.ts';
import { $interview } from '../../stores/record/current.ts';
import { writeAgreement } from '../../stores/agreement.ts';
import { writePerson } from '../../stores/people.ts';
import { PEOPLE } from '../../text/people/people.ts';
import { ChoiceField } from '../fields/ChoiceField.tsx';
import { TextField } from '../fields/TextField.tsx';
import { useCanWrite } from '../fields/use-can-write.ts';
import { useEarlyChoice } from '../fields/use-early-choice.ts';
import { useSettled } from '../fields/use-settled.ts';
import { useSaved } from '../fields/use-saved.ts';
import { ownOf } from '../../domain/record/own-of.ts';

const KINDS = { name: 'line', role: 'line', email: 'email', phone: 'tel' } as const;
const FIRST = ['name', 'role', 'email', 'phone'] as const satisfies readonly PersonField[];
const MORE = ['pronounced', 'asked', 'moment'] as const satisfies readonly PersonField[];

/** A name and an address in one, as email apps write them. */
const WHOLE = /\S\s*<[^\s<>]+@[^\s<>]+\.[^\s<>]+>\s*$/;
/** Several people in one. */
const SEVERAL = /;|@[^\s<>]+>./;

type Props = {
  readonly id: string;
  readonly onPaste: (event: ClipboardEvent, field: PersonField) => void;
  /**
   * Called with a whole contact that was typed, or with a contact or a list of them that came into the field at once and
   * not by pasting: early, or from the keyboard of a phone. `before` is the name that stood there.
   */
  readonly onWhole: (text: string, before: string) => void;
};

function nameNow(id: string): string {
  return ownOf($interview.get().people, id)?.name ?? '';
}

/** One person's fields, name first; the first word typed adds the person. */
export function PersonFields({ id, onPaste, onWhole }: Props) {
  const person = useSaved($interview, ({ people }) => ownOf(people, id) ?? EMPTY_PERSON);
  const isPointOfContact = useSaved($interview, ({ agreement }) => agreement.with === id);
  const canWrite = useCanWrite();
  const [settledEmail, watched] = useSettled(person.email);
  const nameBefore = useRef('');
  const contactBox = useRef<HTMLInputElement>(null);
  const markContact = ({ checked }: HTMLInputElement): void => {
    writePerson(id, {});
    writeAgreement({ with: checked ? id : '' });
  };
  useEarlyChoice(contactBox, markContact);
  const field = (name: PersonField, kind: 'line' | 'email' | 'tel' | 'text') => (
    <TextField
      key={name}
      id={`person-${name}`}
      {...PEOPLE.fields[name]}
      text={person[name]}
      kind={kind}
      onPaste={
        (FIRST as readonly PersonField[]).includes(name)
          ? (event) => {
              onPaste(event, name);
            }
          : undefined
      }
      onWrite={(text) => {
        const isAtOnce = name === 'name' && text.length > nameNow(id).length + 1;
        writePerson(id, { [name]: text });
        if (name === 'name' && (WHOLE.test(text) || (isAtOnce && SEVERAL.test(text))))
          onWhole(text, nameBefore.current);
      }}
    >
      {name === 'email' && (
        <p class="help" role="status">
          {settledEmail !== '' && !looksLikeEmail(settledEmail) ? PEOPLE.emailUnsure : ''}
        </p>
      )}
    </TextField>
  );

  return (
    <div class="person">
      <div
        class="field-grid"
        {...watched}
        onFocusIn={() => {
          nameBefore.current = nameNow(id);
        }}
      >
        {FIRST.map((name) => field(name, KINDS[name]))}
      </div>
      <label class="check">
        <input
          ref={contactBox}
          type="checkbox"
          autocomplete="off"
          checked={isPointOfContact}
          disabled={!canWrite}
          onChange={({ currentTarget }) => {
            markContact(currentTarget);
          }}
        />
        <span>{PEOPLE.isPointOfContact}</span>
      </label>
      <details>
        <summary>{PEOPLE.more}</summary>
        {MORE.map((name) => field(name, name === 'pronounced' ? 'line' : 'text'))}
        <ChoiceField
          legend={PEOPLE.contactLegend}
          name="person-contact"
          labels={PEOPLE.contacts}
          values={CONTACTS}
          chosen={person.contact}
          onChoose={(contact) => {
            writePerson(id, { contact });
          }}
        />
      </details>
    </div>
  );
}
