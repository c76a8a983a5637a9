import { useEffect, useRef } from 'preact/hooks';
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
  const isSaid = isOurs || (note.words[part] ?? '') !== '';
  const isTakenOver = isByHand(part, note.edited, template);
  const sentence = isLeftOut || isTakenOver ? '' : sentenceOf(part, facts, template);
  const pieceId = note.edited.whole === undefined ? paragraphOf(part, template) : 'all';
  const reads = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    // Whoever types sees how it reads, though the field stands at the end of the screen.
    if (document.activeElement?.id === `note-${part}`) reads.current?.scrollIntoView({ block: 'nearest' });
  }, [sentence]);
  return (
    <div class="part-reads">
      {sentence !== '' && (
        <p ref={reads}>
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
              const change = document.getElementById(`by-hand-${pieceId}`)?.parentElement?.querySelector('details');
              if (change) change.open = true;
              focusNearby(`by-hand-${pieceId}`);
            }}
          >
            {NOTE.seeByHand}
          </button>
        </p>
      )}
      {canWrite && isSaid && sentence !== '' && phrasingCount(part, note, template) > 1 && (
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
      {!isTakenOver && (isSaid || isLeftOut) && (
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
