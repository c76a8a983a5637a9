import type { ComponentChild } from 'preact';
import { useEffect } from 'preact/hooks';
import type { NoteFacts } from '../../domain/note/compose-note.ts';
import type { KindTemplate } from '../../domain/note/kind-template.ts';
import type { Interview } from '../../domain/record/interview.ts';
import { addressOf } from '../../domain/record/note-id.ts';
import type { Note, NoteText } from '../../domain/record/note.ts';
import { NOT_READ } from '../../text/note/not-read.ts';
import { eyePart } from './lazy-parts.ts';

export type EyeProps = {
  readonly id: string;
  readonly facts: NoteFacts;
  readonly template: KindTemplate;
  /** The note as it would leave; a message without a subject has an empty one. */
  readonly text: NoteText;
  readonly interview: Interview;
  /** Called with what leads to the things that were found, where they stand far below; undefined when there are none. */
  readonly onFound?: (pointer: ComponentChild) => void;
};

/** Whether there is something of the person's own to read over, in a note that has not left. */
function isWritten({ recipient, words, edited, sentOn }: Note, id: string): boolean {
  const isWorded = Object.values(words).some((each) => each.trim() !== '') || Object.keys(edited).length > 0;
  return sentOn === null && (isWorded || (addressOf(id).kind !== 'thank-you' && recipient.name !== ''));
}

/** What an editor would point at below a finished note, fetched once there are words to read. It is part of the note's island. */
export function EditorsEye(props: EyeProps) {
  const { id, facts, text } = props;
  const { part, isLate, fetchAgain } = eyePart.usePart(isWritten(facts.note, id));
  useEffect(() => {
    if (isLate) fetchAgain();
  }, [text.body]);
  return part === undefined ? <p class="help">{isLate ? NOT_READ : ''}</p> : <part.ReadOver {...props} />;
}
