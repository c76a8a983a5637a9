/*
 * The room of the note: choosing whom to write to, the parts of a note, its preview, sending it, and saying that it is
 * sent, which leads to the next one. All of it is one island (here).
 */
import { useEffect, useState } from 'preact/hooks';
import { focusNearby } from '../../browser/focus-soon.ts';
import { isReturning } from '../../browser/returning.ts';
import { calendarDate } from '../../domain/dates/calendar-date.ts';
import { composeNote } from '../../domain/note/compose-note.ts';
import type { KindTemplate } from '../../domain/note/kind-template.ts';
import { isBlank, noteChoices, noteToOpen } from '../../domain/note/note-choices.ts';
import { noteOf } from '../../domain/note/note-of.ts';
import { EMPTY_NOTE } from '../../domain/record/note.ts';
import { moveNote, newNoteId } from '../../stores/note.ts';
import { $interview, $settings } from '../../stores/record/current.ts';
import { useInterviewId } from '../fields/use-interview-id.ts';
import { useAwake, useSaved } from '../fields/use-saved.ts';
import { factsOf } from './facts-of.ts';
import { byHandPart, hasMaterial, materialPart } from './lazy-parts.ts';
import type { NoteHead } from './NoteHead.tsx';
import { NoteResult } from './NoteResult.tsx';
import { NoteRest, NoteWords } from './NoteWords.tsx';
import type { JustSent } from './SentJustNow.tsx';
import { ownOf } from '../../domain/record/own-of.ts';

type Props = {
  /** The id of the note that is addressed by hand; a person's has the id of the person. */
  readonly byHand: string;
  readonly template: KindTemplate;
  /** Where to go once every note is sent. */
  readonly nextHref: string;
};

/** Builds a thank-you note for each person around one's own words. An island because it is composed as they type. */
export function NoteBuilder({ byHand, template, nextHref }: Props) {
  const interview = useSaved($interview, (record) => record);
  const interviewId = useInterviewId();
  /** Undefined once every note is sent. */
  const [id, open] = useState<string | undefined>(byHand);
  const [justSent, setJustSent] = useState<JustSent | undefined>();
  /** Which fields are open is decided by what is saved; what a newcomer began to type before is not drawn anew. */
  const [isSaved, setSaved] = useState(false);
  const yourName = useSaved($settings, (record) => record.yourName);
  // Until what was saved is read, a note of nothing would flash here.
  const isAwake = useAwake();
  useEffect(() => {
    open(noteToOpen($interview.get(), byHand));
    setJustSent(undefined);
    setSaved(isReturning());
  }, [interviewId]);

  const choices = noteChoices(interview, byHand);
  const needsHead = isAwake && (id === undefined || choices.some((choice) => choice.id !== id || choice.isSent));
  const [Head, setHead] = useState<typeof NoteHead | undefined>();
  /** Says whether it could be fetched. */
  const fetchHead = (): Promise<boolean> =>
    import('./NoteHead.tsx').then(
      (fetched) => {
        setHead(() => fetched.NoteHead);
        return true;
      },
      () => false,
    );
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    if (!needsHead) return;
    void fetchHead().then((isThere) => {
      setLate(!isThere);
      // Without the line that can be had no signal for, a note that is sent is still better than nothing.
      if (!isThere) open((now) => now ?? noteChoices($interview.get(), byHand)[0]?.id ?? byHand);
    });
  }, [needsHead]);

  const goTo = (next: string | undefined): void => {
    open(next);
    focusNearby(next === undefined ? 'notes-done' : 'note-moment');
  };
  const choose = (chosen: string): void => {
    setJustSent(undefined);
    const { notes, people } = $interview.get();
    const now = id === undefined ? undefined : ownOf(notes, id);
    // Words written before anybody was chosen are for the person who is chosen first.
    const isForNobody = now?.sentOn === null && Object.values(now.recipient).every((text) => text === '');
    if (id !== undefined && isForNobody && !isBlank(now) && people[chosen] !== undefined && !(chosen in notes)) {
      moveNote(id, chosen, { ...now, recipient: noteOf($interview.get(), chosen).recipient });
    }
    open(chosen);
  };

  const facts = factsOf(interview, id ?? byHand, yourName, calendarDate(new Date()));
  const { note } = facts;
  // What has left is read, and no longer written.
  const isOpen = note.sentOn === null;
  const parts = { id: id ?? byHand, interview, facts, template };
  const key = `${interviewId} ${id ?? ''} ${isSaved ? 'saved' : ''}`;
  // What is fetched is waited for, so that nothing is pushed aside when it comes.
  const waits = [
    materialPart.usePart(isAwake && hasMaterial(interview)),
    byHandPart.usePart(isAwake && Object.keys(note.edited).length > 0),
  ];
  const isWaiting = waits.some(({ isAwaited }) => isAwaited);
  const isComplete = isAwake && (!needsHead || Head !== undefined || isLate) && !isWaiting;
  const [isReady, setReady] = useState(false);
  useEffect(() => {
    // What is needed later comes while somebody types, and takes nothing away from under them.
    if (isComplete) setReady(true);
  }, [isComplete]);

  return (
    <div class="note-builder" data-awake={isReady ? '' : undefined}>
      {needsHead && Head !== undefined && (
        <Head
          openId={id}
          choices={choices}
          sentOn={note.sentOn}
          justSent={justSent}
          nextHref={nextHref}
          onOpen={choose}
          onOpenNew={() => {
            choose(isBlank(ownOf(interview.notes, byHand) ?? EMPTY_NOTE) ? byHand : newNoteId());
            // The button of a page on which all is done goes, and the focus with it.
            if (id === undefined) focusNearby('recipient-name');
          }}
          onUndone={(undone) => {
            setJustSent(undefined);
            goTo(undone);
          }}
        />
      )}
      {id !== undefined && isOpen && <NoteWords key={`words ${key}`} {...parts} />}
      {isAwake && id !== undefined && (
        <NoteResult
          key={`result ${key}`}
          {...parts}
          composed={composeNote(facts, template)}
          onSent={(marked) => {
            setJustSent({ id, name: note.recipient.name, undo: marked.undo });
            const goOn = (): void => {
              goTo(noteToOpen($interview.get(), byHand, marked.id));
            };
            // Gone on with at once, the note that is sent does not grow under the thumb first.
            if (Head !== undefined) goOn();
            else
              void fetchHead().then((isThere) => {
                if (isThere) goOn();
              });
          }}
        />
      )}
      {isAwake && id !== undefined && isOpen && <NoteRest key={`rest ${key}`} {...parts} />}
    </div>
  );
}
