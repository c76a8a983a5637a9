import type { ComponentChildren } from 'preact';
import type { Piece } from '../../../domain/note/edited-paragraphs.ts';
import type { Note } from '../../../domain/record/note.ts';
import { writePiece } from '../../../stores/note.ts';
import { useCanWrite } from '../../fields/use-can-write.ts';
import { useWrittenField } from '../../fields/use-written-field.ts';

type Props = {
  readonly id: string;
  readonly note: Note;
  readonly piece: Piece;
  readonly name: string;
  readonly children: ComponentChildren;
};

/** One paragraph, or the subject, as a field; written as the fields make it, it follows them again. */
export function PieceField({ id, note, piece, name, children }: Props) {
  const canWrite = useCanWrite();
  const write = (typed: string): void => {
    writePiece(id, note, piece, typed);
  };
  const line = useWrittenField<HTMLInputElement>(piece.text, write);
  const area = useWrittenField<HTMLTextAreaElement>(piece.text, write);
  const shared = {
    id: `edited-${piece.id}`,
    autocomplete: 'off',
    readOnly: !canWrite,
    onInput: (event: { readonly currentTarget: HTMLInputElement | HTMLTextAreaElement }) => {
      write(event.currentTarget.value);
    },
  };
  return (
    <div class="field by-hand-piece">
      <label for={shared.id}>{name}</label>
      {piece.id === 'subject' ? (
        <input ref={line} type="text" {...shared} />
      ) : (
        <div class="written">
          <textarea ref={area} rows={2} autocapitalize="sentences" {...shared} />
          <div class="twin">{piece.text}</div>
        </div>
      )}
      {children}
    </div>
  );
}
