import type { Note } from '../../../domain/record/note.ts';
import { BY_HAND } from '../../../text/note/by-hand.ts';
import { useCanWrite } from '../../fields/use-can-write.ts';
import { PieceField } from './PieceField.tsx';

/** Where the focus goes when the note is one text again. */
export const WHOLE_ID = 'by-hand-whole';

type Props = {
  readonly id: string;
  readonly note: Note;
  readonly whole: string;
  readonly isOpen: boolean;
  readonly onSplit: () => void;
  readonly onGiveBack: () => void;
};

/** A note that was taken over as a whole, before each paragraph could be: it stays so until it is split or given back. */
export function WholeByHand({ id, note, whole, isOpen, onSplit, onGiveBack }: Props) {
  const canWrite = useCanWrite();
  const piece = { id: 'whole', text: whole, made: whole, isEdited: true };
  return (
    <div class="by-hand-piece">
      {isOpen && (
        <PieceField id={id} note={note} piece={piece} name={BY_HAND.whole}>
          {null}
        </PieceField>
      )}
      <p class="help" id="by-hand-all" tabIndex={-1}>
        {BY_HAND.wholeHelp}
      </p>
      <p class="actions">
        <button type="button" id={WHOLE_ID} disabled={!canWrite} onClick={onSplit}>
          {BY_HAND.split}
        </button>
        <button type="button" class="quiet" disabled={!canWrite} onClick={onGiveBack}>
          {BY_HAND.giveBack}
        </button>
      </p>
    </div>
  );
}
