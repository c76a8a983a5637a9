import { useState } from 'preact/hooks';
import { isMailed, partsOf } from '../../domain/note/kind-template.ts';
import { letterParts } from '../../domain/note/letter-parts.ts';
import { MEDIUMS, VOICES } from '../../domain/record/note.ts';
import { writeNote } from '../../stores/note.ts';
import { NOTE } from '../../text/note/note.ts';
import { ChoiceField } from '../fields/ChoiceField.tsx';
import { NoteFacts, YourName } from './NoteFacts.tsx';
import { NotePart, type OpenNote } from './NotePart.tsx';

/** What a note cannot do without: whom it goes to, what makes it theirs, and a name below it. */
export function NoteWords(open: OpenNote) {
  const { note, yourName } = open.facts;
  // It stays in its place while it is typed, and after.
  const [asksYourName] = useState(yourName === '');
  return (
    <form class="note-fields note-words" onSubmit={stay}>
      <NoteFacts {...open} asksYourName={asksYourName} />
      <fieldset>
        <legend class="visually-hidden">{NOTE.partsOf(note.recipient.name)}</legend>
        {firstParts(open).map((part) => (
          <NotePart key={part} {...open} part={part} />
        ))}
        {asksYourName && <YourName />}
      </fieldset>
    </form>
  );
}

/** The other parts of a note, how it goes and how it sounds: each is right for most as it is. */
export function NoteRest(open: OpenNote) {
  const { id, facts, template } = open;
  const { note } = facts;
  const first = firstParts(open);
  const others = partsOf(template).filter((part) => !first.includes(part));
  return (
    <form class="note-fields note-rest" onSubmit={stay}>
      {others.length > 0 && (
        <fieldset>
          <legend>{NOTE.partsLegend}</legend>
          <p class="help">{NOTE.partsHelp}</p>
          {others.map((part) => (
            <NotePart key={part} {...open} part={part} />
          ))}
        </fieldset>
      )}
      {isMailed(template) && (
        <ChoiceField
          legend={NOTE.mediumLegend}
          name="medium"
          labels={NOTE.mediums}
          values={MEDIUMS}
          chosen={note.medium}
          onChoose={(medium) => {
            writeNote(id, note, ['medium'], medium, 'now');
          }}
        />
      )}
      <ChoiceField
        legend={NOTE.voiceLegend}
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

/** Of a note of thanks, what makes it theirs; of any other message, what it cannot say by itself. */
function firstParts(open: OpenNote): readonly string[] {
  if (open.template.kind === 'thank-you') return ['moment', 'fit'];
  return letterParts(open.template).first;
}

/** Enter in a field sends nothing anywhere. */
function stay(event: Event): void {
  event.preventDefault();
}
