import { useState } from 'preact/hooks';
import { looksLikeEmail } from '../../domain/note/note-delivery.ts';
import { RECIPIENT_FIELDS } from '../../domain/record/note.ts';
import { writeGreeting, writeNote } from '../../stores/note.ts';
import { NOTE } from '../../text/note/note.ts';
import { SavedTextField } from '../fields/SavedTextField.tsx';
import { TextField } from '../fields/TextField.tsx';
import { useSettled } from '../fields/use-settled.ts';
import { GreetingQuestion } from './GreetingQuestion.tsx';
import type { OpenNote } from './NotePart.tsx';

/** Who a note goes to and what about. What is known is one line that opens; without a name it is open. */
export function NoteFacts({ id, facts, asksYourName }: OpenNote & { readonly asksYourName: boolean }) {
  const { note, jobTitle, company, yourName } = facts;
  const { name, email } = note.recipient;
  const [isOpen] = useState(name === '');
  const [settledEmail] = useSettled(email);
  const known = [email, jobTitle, company, yourName === '' ? '' : NOTE.signedBy(yourName)];

  return (
    <>
      <details class="note-facts" open={isOpen}>
        <summary>
          <span>
            {name === '' ? NOTE.factsLegend : [NOTE.goesTo(name), ...known].filter((text) => text !== '').join(' · ')}
          </span>
          {name !== '' && <span class="note-change">{NOTE.change}</span>}
        </summary>
        <div class="field-grid">
          {RECIPIENT_FIELDS.map((field) => (
            <TextField
              key={field}
              id={`recipient-${field}`}
              {...NOTE.recipient[field]}
              text={note.recipient[field]}
              saved={['record', 'notes', id, 'recipient', field]}
              kind={field === 'email' ? 'email' : 'line'}
              onWrite={(typed) => {
                if (field === 'greeting') writeGreeting(id, note, typed);
                else writeNote(id, note, ['recipient', field], typed, 'soon');
              }}
            >
              {field === 'email' && (
                <p role="status" class="help">
                  {settledEmail !== '' && !looksLikeEmail(settledEmail) ? NOTE.emailUnsure : ''}
                </p>
              )}
            </TextField>
          ))}
          <SavedTextField id="job-title" {...NOTE.jobTitle} path={['record', 'jobTitle']} kind="line" />
          <SavedTextField id="company" {...NOTE.company} path={['record', 'company']} kind="line" />
          {!asksYourName && <YourName />}
        </div>
      </details>
      <GreetingQuestion id={id} facts={facts} />
    </>
  );
}

/** The name under the note. */
export function YourName() {
  return <SavedTextField id="your-name" {...NOTE.yourName} path={['settings', 'yourName']} kind="line" />;
}
