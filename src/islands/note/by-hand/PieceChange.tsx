import type { Piece } from '../../../domain/note/edited-paragraphs.ts';
import { differences, type Stretch } from '../../../domain/note/paragraph-differences.ts';
import { BY_HAND } from '../../../text/note/by-hand.ts';
import { useCanWrite } from '../../fields/use-can-write.ts';

/** Where the focus goes when a paragraph is by hand again. */
export const takeBackId = (pieceId: string): string => `take-back-${pieceId}`;

type Props = { readonly piece: Piece; readonly name: string; readonly onTakeBack: () => void };

/** What a hand made of a paragraph: what differs from what the fields make of it now, and the way back to that. */
export function PieceChange({ piece: { id, text, made }, name, onTakeBack }: Props) {
  const canWrite = useCanWrite();
  const isOut = text.trim() === '';
  return (
    <div class="by-hand-change">
      <p id={`by-hand-${id}`} tabIndex={-1}>
        <span class="badge">{isOut ? BY_HAND.takenOut : BY_HAND.changed}</span>
      </p>
      <button type="button" class="quiet" id={takeBackId(id)} disabled={!canWrite} onClick={onTakeBack}>
        <span>
          <span class="visually-hidden">{name}: </span>
          {isOut ? BY_HAND.bringBack : BY_HAND.takeBack}
        </span>
      </button>
      <details>
        <summary>
          <span class="visually-hidden">{name}: </span>
          {BY_HAND.difference}
        </summary>
        <p class="by-hand-difference">{differences(made, text).map(shown)}</p>
      </details>
    </div>
  );
}

/** A stretch as it is read and heard, with a space before the next. */
function shown({ kind, text }: Stretch) {
  const space = /\s$/.test(text) ? '' : ' ';
  const words = text.trimEnd();
  const after = text.slice(words.length) + space;
  if (kind === 'same') return text + space;
  const alternative = <span class="visually-hidden">{kind === 'added' ? BY_HAND.added : BY_HAND.removed} </span>;
  return kind === 'added' ? (
    <>
      <ins>
        {alternative}
        {words}
      </ins>
      {after}
    </>
  ) : (
    <>
      <del>
        {alternative}
        {words}
      </del>
      {after}
    </>
  );
}
