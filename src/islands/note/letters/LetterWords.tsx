import { useState } from 'preact/hooks';
import { letterParts } from '../../../domain/note/letter-parts.ts';
import { VOICES } from '../../../domain/record/note.ts';
import { writeNote } from '../../../stores/note.ts';
import { LETTERS } from '../../../text/note/letters.ts';
import { NOTE } from '../../../text/note/note.ts';
import { ChoiceField } from '../../fields/ChoiceField.tsx';
import { LeaveOut } from '../LeaveOut.tsx';
import { NoteFacts, YourName } from '../NoteFacts.tsx';
import { NotePart, type OpenNote } from '../NotePart.tsx';

/** What a message needs: whom it goes to, what it cannot say by itself, and a name below it. */
export function LetterWords(open: OpenNote) {
  const { facts, template } = open;
  // It stays in its place while it is typed, and after.
  const [asksYourName] = useState(facts.yourName === '');
  return (
    <form class="note-fields note-words" onSubmit={stay}>
      <NoteFacts {...open} asksYourName={asksYourName} />
      <fieldset>
        <legend class="visually-hidden">{NOTE.partsOf(facts.note.recipient.name)}</legend>
        {letterParts(template).first.map((part) => (
          <NotePart key={part} {...open} part={part} />
        ))}
        {asksYourName && <YourName />}
      </fieldset>
    </form>
  );
}

/** What a message says by itself: in other words, left out, or in another voice. */
export function LetterRest(open: OpenNote) {
  const { id, facts, template } = open;
  const { note } = facts;
  const { rest, fixed } = letterParts(template);
  return (
    <form class="note-fields note-rest" onSubmit={stay}>
      {rest.length > 0 && (
        <fieldset>
          <legend>{LETTERS.restFirst}</legend>
          <p class="help">{LETTERS.restHelp}</p>
          {rest.map((part) => (
            <NotePart key={part} {...open} part={part} />
          ))}
        </fieldset>
      )}
      {fixed.length > 0 && (
        <fieldset>
          <legend>{LETTERS.fixedLegend}</legend>
          {fixed.map((part) => (
            <p key={part} class="letter-fixed">
              <span>{template.parts[part]?.title}</span>
              <LeaveOut
                label={template.parts[part]?.title ?? ''}
                isLeftOut={note.leftOut.includes(part)}
                onChange={(isOut) => {
                  writeNote(id, note, ['leftOut', part], isOut ? true : undefined, 'now');
                }}
              />
            </p>
          ))}
        </fieldset>
      )}
      <ChoiceField
        legend={LETTERS.voiceLegend}
        name="voice"
        labels={NOTE.voices}
        values={VOICES}
        chosen={note.voice}
        onChoose={(voice) => {
          writeNote(id, note, ['voice'], voice, 'now');
        }}
      />
    </form>
  );
}

/** Enter in a field sends nothing anywhere. */
function stay(event: Event): void {
  event.preventDefault();
}
