import { useState } from 'preact/hooks';
import { MEDIUMS, VOICES } from '../../domain/record/note.ts';
import { writeNote } from '../../stores/note.ts';
import { NOTE } from '../../text/note/note.ts';
import { ChoiceField } from '../fields/ChoiceField.tsx';
import { NoteFacts, YourName } from './NoteFacts.tsx';
import { NotePart, type OpenNote } from './NotePart.tsx';

/** What a note cannot do without: whom it goes to, the moment, why you suit the job, and a name below it. */
export function NoteWords(open: OpenNote) {
  const { note, yourName } = open.facts;
  // It stays in its place while it is typed, and after.
  const [asksYourName] = useState(yourName === '');
  return (
    <form class="note-fields note-words" onSubmit={stay}>
      <NoteFacts {...open} asksYourName={asksYourName} />
      <fieldset>
        <legend class="visually-hidden">{NOTE.partsOf(note.recipient.name)}</legend>
        <NotePart {...open} part="moment" />
        <NotePart {...open} part="fit" />
        {asksYourName && <YourName />}
      </fieldset>
    </form>
  );
}

/** The other parts of a note, how it goes and how it sounds: each is right for most as it is. */
export function NoteRest(open: OpenNote) {
  const { id, facts } = open;
  const { note } = facts;
  return (
    <form class="note-fields note-rest" onSubmit={stay}>
      <fieldset>
        <legend>{NOTE.partsLegend}</legend>
        <p class="help">{NOTE.partsHelp}</p>
        <NotePart {...open} part="unsaid" />
        <NotePart {...open} part="thanks" />
        <NotePart {...open} part="close" />
      </fieldset>
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

/** Enter in a field sends nothing anywhere. */
function stay(event: Event): void {
  event.preventDefault();
}
