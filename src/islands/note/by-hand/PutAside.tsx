import { asideOf } from '../../../domain/note/put-aside.ts';
import type { Note } from '../../../domain/record/note.ts';
import { bringBackAside } from '../../../stores/note.ts';
import { BY_HAND } from '../../../text/note/by-hand.ts';
import { useCanWrite } from '../../fields/use-can-write.ts';

type Props = {
  readonly id: string;
  readonly note: Note;
  readonly nameOf: (pieceId: string) => string;
  readonly onBroughtBack: (pieceId: string) => void;
};

/** What a hand wrote before the fields took over again: it stays at hand, as long as it is there. */
export function PutAside({ id, note, nameOf, onBroughtBack }: Props) {
  const canWrite = useCanWrite();
  const aside = asideOf(note.putAside);
  if (aside.length === 0 || !canWrite) return null;
  return (
    <p class="actions">
      {aside.map((pieceId) => (
        <button
          key={pieceId}
          type="button"
          class="quiet"
          onClick={() => {
            bringBackAside(id, pieceId);
            onBroughtBack(pieceId);
          }}
        >
          {pieceId === 'whole' ? BY_HAND.bringBackAside : BY_HAND.asideOf(nameOf(pieceId))}
        </button>
      ))}
    </p>
  );
}
