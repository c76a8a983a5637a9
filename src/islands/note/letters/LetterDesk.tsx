/*
 * Every message but the note of thanks. The page opens on the one that is due, or lets a newcomer choose (here). What a
 * message that is open is made of, and what has to do with days, is fetched once it is needed (OpenedLetter, timing).
 */
import { useEffect, useState } from 'preact/hooks';
import { askedLetter, askForLetter } from '../../../browser/asked-letter.ts';
import { isReturning } from '../../../browser/returning.ts';
import { EMPTY_INTERVIEW } from '../../../domain/record/interview.ts';
import { addressOf } from '../../../domain/record/note-id.ts';
import type { NoteKind } from '../../../domain/record/note.ts';
import { $interview } from '../../../stores/record/current.ts';
import { useInterviewId } from '../../fields/use-interview-id.ts';
import { useAwake, useSaved } from '../../fields/use-saved.ts';
import type { JustSent } from '../SentJustNow.tsx';
import { letterKind, type LetterKind } from './groups.ts';
import { BY_HAND, type Opening } from './opening.ts';
import { openedPart, timingPart } from './lazy-letters.ts';
import type { LetterHrefs } from './LetterWhen.tsx';
import { NotFetched } from './NotFetched.tsx';
import { OtherLetters } from './OtherLetters.tsx';

type Props = {
  readonly names: Readonly<Record<LetterKind, string>>;
  readonly hrefs: LetterHrefs;
};

/** Every message but the note of thanks. An island because which one is due, and what stands in it, is in the browser alone. */
export function LetterDesk({ names, hrefs }: Props) {
  const interview = useSaved($interview, (record) => record);
  const interviewId = useInterviewId();
  const isAwake = useAwake();
  const [opening, setOpening] = useState<Opening>({ kind: 'choose' });
  const [justSent, setJustSent] = useState<JustSent | undefined>();
  /** Which interview the open message was chosen for. */
  const [openedFor, setOpenedFor] = useState('');
  /** Whether a message that is open is there as a whole. */
  const [isDrawn, setDrawn] = useState(false);
  /** How often somebody asked for a message, which moves the focus to it. */
  const [asked, setAsked] = useState(0);

  const isKnown = isAwake && (isReturning() || interview !== EMPTY_INTERVIEW);
  const timing = timingPart.usePart(isKnown);
  const opened = openedPart.usePart(isKnown || opening.kind !== 'choose');
  const days = timing.part;

  /** Opens what is due, or what comes after a message that was sent. */
  const openDue = (sent?: NoteKind): void => {
    askForLetter(undefined);
    const due = sent === undefined ? days?.letterToOpen(undefined) : days?.letterAfter(sent);
    if (due !== undefined) setOpening(due);
    setAsked((count) => count + 1);
  };
  const open = (next: { readonly kind: LetterKind; readonly to?: string }): void => {
    const letter = { kind: next.kind, to: next.to ?? '' };
    setJustSent(undefined);
    setOpening(days?.letterToOpen(letter) ?? { kind: 'letter', letter: { ...letter, to: letter.to || BY_HAND } });
    askForLetter(letter);
    setAsked((count) => count + 1);
  };

  useEffect(() => {
    if (!isAwake || openedFor === interviewId || timing.isAwaited) return;
    // What the address asks for, it asks of the interview with which the page was opened.
    const first = openedFor === '' ? askedLetter() : undefined;
    if (first === undefined) askForLetter(undefined);
    const kind = letterKind(first?.kind ?? '');
    // Words that a newcomer began to write stay open.
    if (days !== undefined && (openedFor === '' || isReturning())) setOpening(days.letterToOpen(first));
    else if (kind !== undefined) setOpening({ kind: 'letter', letter: { kind, to: BY_HAND } });
    setJustSent(undefined);
    setOpenedFor(interviewId);
  }, [interviewId, isAwake, timing.isAwaited]);

  const isReady =
    isAwake && openedFor === interviewId && (opening.kind !== 'letter' ? !opened.isAwaited : opened.isLate || isDrawn);
  return (
    <div class="note-builder letters" data-open={opening.kind} data-awake={isReady ? '' : undefined}>
      {opening.kind !== 'choose' && opened.part !== undefined && (
        <opened.part.OpenedLetter
          opening={opening}
          interview={interview}
          interviewId={interviewId}
          names={names}
          hrefs={hrefs}
          days={days}
          asked={asked}
          justSent={justSent}
          onOpen={open}
          onSent={(sent) => {
            setJustSent(sent);
            openDue(addressOf(sent.id).kind);
          }}
          onDrawn={() => {
            setDrawn(true);
          }}
          onUndone={() => {
            setJustSent(undefined);
            openDue();
          }}
        />
      )}
      {(opened.isLate || timing.isLate) && (
        <NotFetched
          again={() => {
            opened.fetchAgain();
            timing.fetchAgain();
          }}
        />
      )}
      <OtherLetters opening={opening} interview={interview} names={names} Promises={days?.Promises} onOpen={open} />
    </div>
  );
}
