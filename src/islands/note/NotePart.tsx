import { sentenceOf, type NoteFacts, type VoiceSentences } from '../../domain/note/compose-note.ts';
import { momentPath } from '../../domain/note/note-of.ts';
import type { Interview } from '../../domain/record/interview.ts';
import type { Part } from '../../domain/record/note.ts';
import { writeNote } from '../../stores/note.ts';
import { writeField } from '../../stores/record/write-field.ts';
import { NOTE } from '../../text/note/note.ts';
import { TextField } from '../fields/TextField.tsx';
import { useCanWrite } from '../fields/use-can-write.ts';
import { LeaveOut } from './LeaveOut.tsx';
import { offersFor } from './offers.ts';

/** The note that is open, with what its sentences are made of. */
export type OpenNote = {
  readonly id: string;
  readonly interview: Interview;
  readonly facts: NoteFacts;
  readonly sentences: VoiceSentences;
};

/** One part of a note in the person's own words, the sentence that these make, and what is noted already and fits. */
export function NotePart({ part, id, interview, facts, sentences }: OpenNote & { readonly part: Part }) {
  const canWrite = useCanWrite();
  const { note } = facts;
  const words = note.words[part] ?? '';
  const isLeftOut = note.leftOut.includes(part);
  const isOurs = part === 'thanks' || part === 'close';
  const path = part === 'moment' ? momentPath(interview, id) : (['record', 'notes', id, 'words', part] as const);
  const write = (typed: string): void => {
    // Written on the card, it begins no note: the moment is known before anybody decides to write.
    if (path[1] === 'people') writeField(path, typed, 'soon');
    else writeNote(id, note, ['words', part], typed, 'soon');
  };
  const sentence = isLeftOut || note.edited !== null ? '' : sentenceOf(part, facts, sentences);
  const offers = canWrite ? offersFor(part, interview, id).filter((offer) => !words.includes(offer.words)) : [];

  return (
    <div data-left-out={isLeftOut ? '' : undefined}>
      <TextField id={`note-${part}`} {...NOTE.parts[part]} text={words} saved={path} kind="phrase" onWrite={write}>
        <div class="part-reads">
          {sentence !== '' && (
            <p>
              <span class="help">{NOTE.reads}</span> {sentence}
            </p>
          )}
          {(isOurs || isLeftOut || words !== '') && (
            <LeaveOut
              part={part}
              isLeftOut={isLeftOut}
              onChange={(isOut) => {
                writeNote(id, note, ['leftOut', part], isOut ? true : undefined, 'now');
              }}
            />
          )}
        </div>
        {offers.length > 0 && (
          <p class="part-offers actions">
            {offers.map(({ label, words: offered }) => (
              <button
                key={offered}
                type="button"
                onClick={(event) => {
                  const joined = [words.trim(), offered].filter((text) => text !== '').join('\n');
                  const field = event.currentTarget.closest('.field')?.querySelector('textarea');
                  write(joined);
                  if (field === null || field === undefined) return;
                  field.value = joined;
                  field.focus();
                }}
              >
                {label}
              </button>
            ))}
          </p>
        )}
      </TextField>
    </div>
  );
}
