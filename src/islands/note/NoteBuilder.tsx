/*
 * The room of the note: choosing whom to write to, the parts of a note, its preview, sending it, and saying that it is
 * sent. All of it is one island (here).
 */
import { useEffect, useState } from 'preact/hooks';
import { composeNote, type VoiceSentences } from '../../domain/note/compose-note.ts';
import { looksLikeEmail } from '../../domain/note/note-delivery.ts';
import { noteChoices, noteToOpen } from '../../domain/note/note-choices.ts';
import { EMPTY_NOTE, MEDIUMS, RECIPIENT_FIELDS, VOICES, type Voice } from '../../domain/record/note.ts';
import { $interview, $settings } from '../../stores/record/current.ts';
import { NOTE } from '../../text/note.ts';
import { SavedChoiceField } from '../fields/SavedChoiceField.tsx';
import { NoteActions } from './NoteActions.tsx';
import { SavedTextField } from '../fields/SavedTextField.tsx';
import { NoteParts } from './NoteParts.tsx';
import { NoteRecipients } from './NoteRecipients.tsx';
import { NotePreview } from './NotePreview.tsx';
import { NoteSent } from './NoteSent.tsx';
import { SavedState } from '../saving/SavedState.tsx';
import { useInterviewId } from '../fields/use-interview-id.ts';
import { useAwake, useSaved } from '../fields/use-saved.ts';
import { useSettled } from '../fields/use-settled.ts';

type Props = {
  /** The id of the note that is addressed by hand; a person's has the id of the person. */
  readonly byHand: string;
  readonly voices: Readonly<Record<Voice, VoiceSentences>>;
};

/** Builds a thank-you note for each person around one's own words. An island because it is composed as they type. */
export function NoteBuilder({ byHand, voices }: Props) {
  const interview = useSaved($interview, (record) => record);
  const { notes, answers, people, company, jobTitle } = interview;
  const interviewId = useInterviewId();
  const [id, open] = useState(byHand);
  const yourName = useSaved($settings, (record) => record.yourName);
  // Until what was saved is read, a note of nothing would flash here.
  const isAwake = useAwake();
  useEffect(() => {
    open(noteToOpen($interview.get(), byHand));
  }, [interviewId]);
  const note = notes[id] ?? EMPTY_NOTE;
  const composed = composeNote({ note, company, jobTitle, yourName }, voices[note.voice]);
  const { email } = note.recipient;
  const [settledEmail] = useSettled(email);
  const shared = people[id] === undefined ? Object.values(people) : [people[id]];

  return (
    <div class="note-builder" data-awake={isAwake ? '' : undefined}>
      <form
        class="note-fields"
        onSubmit={(event) => {
          event.preventDefault();
        }}
      >
        <fieldset class="field-grid">
          <legend>{NOTE.factsLegend}</legend>
          {isAwake && (
            <NoteRecipients
              openId={id}
              byHand={byHand}
              choices={noteChoices(interview, byHand)}
              notes={notes}
              people={people}
              onOpen={open}
            />
          )}
          {RECIPIENT_FIELDS.map((field) => (
            <SavedTextField
              key={field}
              id={`recipient-${field}`}
              {...NOTE.recipient[field]}
              path={['record', 'notes', id, 'recipient', field]}
              kind={field === 'email' ? 'email' : 'line'}
            >
              {field === 'email' && (
                <p role="status" class="help">
                  {settledEmail !== '' && !looksLikeEmail(settledEmail) ? NOTE.emailUnsure : ''}
                </p>
              )}
            </SavedTextField>
          ))}
          <SavedTextField id="job-title" {...NOTE.jobTitle} path={['record', 'jobTitle']} kind="line" />
          <SavedTextField id="company" {...NOTE.company} path={['record', 'company']} kind="line" />
          <SavedTextField id="your-name" {...NOTE.yourName} path={['settings', 'yourName']} kind="line" />
        </fieldset>
        <SavedChoiceField
          legend={NOTE.mediumLegend}
          name="medium"
          labels={NOTE.mediums}
          values={MEDIUMS}
          path={['record', 'notes', id, 'medium']}
          otherwise={EMPTY_NOTE.medium}
        />
        <SavedChoiceField
          legend={NOTE.voiceLegend}
          name="voice"
          labels={NOTE.voices}
          values={VOICES}
          path={['record', 'notes', id, 'voice']}
          otherwise={EMPTY_NOTE.voice}
        />
        <NoteParts id={id} note={note} answers={answers} people={shared} />
      </form>
      {isAwake && (
        <div class="note-result">
          <p class="save-line sticky">
            <SavedState />
          </p>
          <NotePreview key={`${interviewId} ${id}`} id={id} note={note} composed={composed} />
          <NoteActions note={note} text={note.edited ?? composed} />
          <NoteSent id={id} note={note} />
        </div>
      )}
    </div>
  );
}
