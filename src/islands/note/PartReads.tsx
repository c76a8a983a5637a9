import { focusNearby } from '../../browser/focus-soon.ts';
import { sentenceOf } from '../../domain/note/compose-note.ts';
import { isByHand, paragraphOf } from '../../domain/note/edited-paragraphs.ts';
import { nextPhrasing, phrasingCount } from '../../domain/note/phrasing.ts';
import { writeNote } from '../../stores/note.ts';
import { NOTE } from '../../text/note/note.ts';
import { useCanWrite } from '../fields/use-can-write.ts';
import { LeaveOut } from './LeaveOut.tsx';
import type { OpenNote } from './NotePart.tsx';

type Props = OpenNote & { readonly part: string; readonly title: string };

/** How a part reads in the note, with another way to say it, and the way to leave it out; or that a hand has taken it over. */
export function PartReads({ id, facts, template, part, title }: Props) {
  const canWrite = useCanWrite();
  const { note } = facts;
  const isLeftOut = note.leftOut.includes(part);
  const isOurs = template.voices[note.voice].parts[part]?.none !== undefined;
  const isTakenOver = isByHand(part, note.edited, template);
  const sentence = isLeftOut || isTakenOver ? '' : sentenceOf(part, facts, template);
  const pieceId = note.edited.whole === undefined ? paragraphOf(part, template) : 'all';
  return (
    <div class="part-reads">
      {sentence !== '' && (
        <p>
          <span class="help">{NOTE.reads}</span> {sentence}
        </p>
      )}
      {isTakenOver && (
        <p class="help">
          {NOTE.isByHand}{' '}
          <button
            type="button"
            class="quiet"
            onClick={() => {
              focusNearby(`by-hand-${pieceId}`);
            }}
          >
            {NOTE.seeByHand}
          </button>
        </p>
      )}
      {canWrite && sentence !== '' && phrasingCount(part, facts, template) > 1 && (
        <button
          type="button"
          class="quiet"
          onClick={() => {
            writeNote(id, note, ['phrasings', part], nextPhrasing(part, facts, template), 'now');
          }}
        >
          <span>
            <span class="visually-hidden">{title}: </span>
            {NOTE.sayOtherwise}
          </span>
        </button>
      )}
      {!isTakenOver && (isOurs || isLeftOut || (note.words[part] ?? '') !== '') && (
        <LeaveOut
          label={title}
          isLeftOut={isLeftOut}
          onChange={(isOut) => {
            writeNote(id, note, ['leftOut', part], isOut ? true : undefined, 'now');
          }}
        />
      )}
    </div>
  );
}
