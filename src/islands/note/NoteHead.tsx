import type { NoteChoice } from '../../domain/note/note-choices.ts';
import { NoteDone } from './NoteDone.tsx';
import { NoteRecipients } from './NoteRecipients.tsx';
import { SentOn } from './SentOn.tsx';
import { SentJustNow, type JustSent } from './SentJustNow.tsx';

type Props = {
  /** The note that is open; undefined once every note is sent. */
  readonly openId: string | undefined;
  readonly choices: readonly NoteChoice[];
  /** The day on which the note that is open was sent, if it was. */
  readonly sentOn: string | null;
  readonly justSent: JustSent | undefined;
  readonly nextHref: string;
  readonly onOpen: (id: string) => void;
  readonly onOpenNew: () => void;
  readonly onUndone: (id: string) => void;
};

/** What stands above the note that is open. It is fetched once there is another to open, or one is sent. */
export function NoteHead({ openId, choices, sentOn, justSent, nextHref, onOpen, onOpenNew, onUndone }: Props) {
  // Whoever wrote to one person may have met more, of whom nothing is noted: then that is asked in so many words.
  const asksForMore = openId === undefined && choices.length < 2;
  return (
    <div class="note-head">
      {openId === undefined && (
        <NoteDone choices={choices} nextHref={nextHref} onOpenNew={asksForMore ? onOpenNew : undefined} />
      )}
      <NoteRecipients
        openId={openId}
        choices={choices}
        onOpen={onOpen}
        onOpenNew={asksForMore ? undefined : onOpenNew}
      />
      {openId !== undefined && sentOn !== null && <SentOn id={openId} sentOn={sentOn} />}
      {justSent !== undefined && (
        <SentJustNow
          sent={justSent}
          onUndone={() => {
            onUndone(justSent.id);
          }}
        />
      )}
    </div>
  );
}
