import { sentenceOf, type NoteFacts } from '../../domain/note/compose-note.ts';
import type { KindTemplate } from '../../domain/note/kind-template.ts';
import { momentPath } from '../../domain/note/note-of.ts';
import type { Interview } from '../../domain/record/interview.ts';
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
  readonly template: KindTemplate;
};

/** One part of a note in the person's own words, the sentence that these make, and what is noted already and fits. */
export function NotePart({ part, id, interview, facts, template }: OpenNote & { readonly part: string }) {
  const canWrite = useCanWrite();
  const { note } = facts;
  const words = note.words[part] ?? '';
  const isLeftOut = note.leftOut.includes(part);
  const isOurs = template.voices[note.voice].parts[part]?.none !== undefined;
  const { title, ...field } = template.parts[part] ?? { title: '', label: '', help: '' };
  const path = part === 'moment' ? momentPath(interview, id) : (['record', 'notes', id, 'words', part] as const);
  const write = (typed: string): void => {
    // Written on the card, it begins no note: the moment is known before anybody decides to write.
    if (path[1] === 'people') writeField(path, typed, 'soon');
    else writeNote(id, note, ['words', part], typed, 'soon');
  };
  const sentence = isLeftOut || note.edited.whole !== undefined ? '' : sentenceOf(part, facts, template);
  const offers = canWrite ? offersFor(part, interview, id).filter((offer) => !words.includes(offer.words)) : [];

  return (
    <div data-left-out={isLeftOut ? '' : undefined}>
      <TextField id={`note-${part}`} {...field} text={words} saved={path} kind="phrase" onWrite={write}>
        <div class="part-reads">
          {sentence !== '' && (
            <p>
              <span class="help">{NOTE.reads}</span> {sentence}
            </p>
          )}
          {(isOurs || isLeftOut || words !== '') && (
            <LeaveOut
              label={title}
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
                  const area = event.currentTarget.closest('.field')?.querySelector('textarea');
                  write(joined);
                  if (area === null || area === undefined) return;
                  area.value = joined;
                  area.focus();
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
