/* The room inside the note where it is changed by hand: its paragraphs as fields, what differs, and the ways back. */
import { useState } from 'preact/hooks';
import { focusSoon } from '../../../browser/focus-soon.ts';
import type { Draft } from '../../../domain/note/compose-note.ts';
import { piecesOf, splitWhole, type Piece } from '../../../domain/note/edited-paragraphs.ts';
import type { KindTemplate } from '../../../domain/note/kind-template.ts';
import type { Note } from '../../../domain/record/note.ts';
import { giveBack, replaceEdited, takeBack } from '../../../stores/note.ts';
import { BY_HAND } from '../../../text/note/by-hand.ts';
import { PieceChange, takeBackId } from './PieceChange.tsx';
import { PieceField } from './PieceField.tsx';
import { PutAside } from './PutAside.tsx';
import { WHOLE_ID, WholeByHand } from './WholeByHand.tsx';

type Props = {
  readonly id: string;
  readonly note: Note;
  readonly template: KindTemplate;
  /** The note as the fields make it. */
  readonly draft: Draft;
  /** Whether its paragraphs are fields; otherwise only what was changed is told. */
  readonly isOpen: boolean;
};

type Undone = {
  /** What happened, and what the button is called that takes it back. */
  readonly words: string;
  readonly label: string;
  readonly undo: () => void;
  /** Where the focus goes then. */
  readonly focus: string;
};

const UNDO_ID = 'by-hand-undo';

/** The paragraphs of a note, each to be changed by hand and taken back by itself; the others follow the fields. */
export function ByHand({ id, note, template, draft, isOpen }: Props) {
  const [undone, setUndone] = useState<Undone | undefined>();
  const say = (done: Undone): void => {
    setUndone(done);
    focusSoon(UNDO_ID);
  };
  const { whole, ...byPiece } = note.edited;
  const nameOf = (pieceId: string): string => {
    const at = template.paragraphs.findIndex(([first]) => first === pieceId);
    return BY_HAND.pieces[pieceId] ?? template.headings?.[pieceId] ?? BY_HAND.paragraph(at + 1);
  };
  const isWhole = whole !== undefined;
  const pieces = piecesOf(draft, byPiece).filter(({ id: pieceId, isEdited }) =>
    pieceId === 'subject' ? note.medium === 'email' && (isOpen || isEdited) : !isWhole && (isOpen || isEdited),
  );
  const change = (piece: Piece) => (
    <PieceChange
      piece={piece}
      name={nameOf(piece.id)}
      onTakeBack={() => {
        const name = nameOf(piece.id);
        const undo = takeBack(id, piece.id);
        say({ words: BY_HAND.follows(name), label: BY_HAND.undoOf(name), undo, focus: takeBackId(piece.id) });
      }}
    />
  );

  return (
    <div class="by-hand">
      {isOpen && !isWhole && <p class="help">{BY_HAND.help}</p>}
      {pieces.map((piece) =>
        isOpen ? (
          <PieceField key={piece.id} id={id} note={note} piece={piece} name={nameOf(piece.id)}>
            {piece.isEdited && change(piece)}
          </PieceField>
        ) : (
          <div key={piece.id} class="by-hand-piece">
            <p class="by-hand-name">{nameOf(piece.id)}</p>
            {change(piece)}
          </div>
        ),
      )}
      {isWhole && (
        <WholeByHand
          id={id}
          note={note}
          whole={whole}
          isOpen={isOpen}
          onSplit={() => {
            const undo = replaceEdited(id, { ...byPiece, ...splitWhole(draft, whole) });
            say({ words: BY_HAND.splitDone, label: BY_HAND.undoSplit, undo, focus: WHOLE_ID });
          }}
          onGiveBack={() => {
            const undo = giveBack(id);
            say({ words: BY_HAND.gaveBack, label: BY_HAND.bringBackOwn, undo, focus: WHOLE_ID });
          }}
        />
      )}
      <div class="by-hand-undo">
        <p role="status">{undone?.words ?? ''}</p>
        {undone === undefined && (
          <PutAside
            id={id}
            note={note}
            nameOf={nameOf}
            onBroughtBack={(pieceId) => {
              focusSoon(pieceId === 'whole' ? WHOLE_ID : takeBackId(pieceId));
            }}
          />
        )}
        {undone !== undefined && (
          <button
            id={UNDO_ID}
            type="button"
            class="quiet"
            onClick={() => {
              undone.undo();
              setUndone(undefined);
              focusSoon(undone.focus);
            }}
          >
            {undone.label}
          </button>
        )}
      </div>
    </div>
  );
}
