import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { focusNearby } from '../../../browser/focus-soon.ts';
import { isReturning } from '../../../browser/returning.ts';
import { calendarDate } from '../../../domain/dates/calendar-date.ts';
import type { KindTemplate } from '../../../domain/note/kind-template.ts';
import type { Interview } from '../../../domain/record/interview.ts';
import { noteId } from '../../../domain/record/note-id.ts';
import { $settings } from '../../../stores/record/current.ts';
import { LETTER_EXAMPLE, RESTING } from '../../../text/note/letters.ts';
import { useSaved } from '../../fields/use-saved.ts';
import { moveNote } from '../../../stores/note.ts';
import { byHandPart, hasMaterial, materialPart } from '../lazy-parts.ts';
import { NoteRest, NoteWords } from '../NoteWords.tsx';
import { SentJustNow, type JustSent } from '../SentJustNow.tsx';
import { SentOn } from '../SentOn.tsx';
import type { LetterKind } from './groups.ts';
import { letterFacts } from './letter-facts.ts';
import { LetterPeople } from './LetterPeople.tsx';
import { LetterResult } from './LetterResult.tsx';
import { phonePart, shortPart, templatePart } from './lazy-letters.ts';
import type { LetterHrefs } from './LetterWhen.tsx';
import { NoPhone } from './NoPhone.tsx';
import { NotFetched } from './NotFetched.tsx';
import type { Opening, OpenLetter } from './opening.ts';
import type * as timing from './timing.ts';
import { ownOf } from '../../../domain/record/own-of.ts';

type Props = {
  readonly opening: Exclude<Opening, { readonly kind: 'choose' }>;
  readonly interview: Interview;
  readonly interviewId: string;
  readonly names: Readonly<Record<LetterKind, string>>;
  readonly hrefs: LetterHrefs;
  /** What has to do with days, once it is fetched. */
  readonly days: typeof timing | undefined;
  /** How often a message was asked for: each time the focus goes to its heading. */
  readonly asked: number;
  readonly justSent: JustSent | undefined;
  readonly onOpen: (letter: { readonly kind: LetterKind; readonly to?: string }) => void;
  readonly onSent: (sent: JustSent) => void;
  readonly onUndone: () => void;
  /** Called once the message is there as a whole. */
  readonly onDrawn: () => void;
};

const HEADING = 'letter';

/** The message that is open: its day, whom it goes to, its words, and how it leaves; or that nothing is due. */
export function OpenedLetter({ opening, asked, justSent, onUndone, ...props }: Props) {
  useEffect(() => {
    if (asked > 0) focusNearby(HEADING);
  }, [asked]);
  const sent = justSent !== undefined && <SentJustNow sent={justSent} onUndone={onUndone} />;
  if (opening.kind === 'letter')
    return <Letter {...props} key={opening.letter.kind} letter={opening.letter} sent={sent} />;
  return (
    <div class="note-head">
      {sent}
      <h2 id={HEADING} tabIndex={-1}>
        {RESTING.headings[opening.because]}
      </h2>
      <p>{RESTING.why[opening.because]}</p>
      {opening.because === 'thanks' && (
        <p>
          <a class="button" href={props.hrefs.steps['thank-you-notes']}>
            {RESTING.thank}
          </a>
        </p>
      )}
      {opening.because === 'sent' && (
        <p>
          <button
            type="button"
            onClick={() => {
              props.onOpen(opening.next);
            }}
          >
            {RESTING.next(props.names[opening.next.kind])}
          </button>
        </p>
      )}
    </div>
  );
}

type LetterProps = Omit<Props, 'opening' | 'asked' | 'justSent' | 'onUndone'> & {
  readonly letter: OpenLetter;
  readonly sent: ComponentChildren;
};

/** One message: its day, whom it goes to, its words, and how it leaves. */
function Letter({ letter, interview, interviewId, names, hrefs, days, sent, onOpen, onSent, onDrawn }: LetterProps) {
  const yourName = useSaved($settings, (record) => record.yourName);
  const { part: template, isLate, fetchAgain } = templatePart(letter.kind).usePart(true);
  const id = noteId(letter);
  const today = calendarDate(new Date());
  const agreed = days?.agreedOn(interview) ?? '';
  const facts = letterFacts(interview, letter, yourName, today, agreed);
  const { recipient, sentOn } = facts.note;
  const { channel } = interview.agreement;
  // What has left is read, and no longer written.
  const isOpen = sentOn === null;
  // What is read aloud comes first: it is right as it is, and somebody may be on the line.
  const isByPhone = letter.kind === 'phone-script';
  const mayCall = !isByPhone || channel === 'phone';
  const openKind = (kind: LetterKind): void => {
    onOpen({ kind });
  };
  const choose = (to: string): void => {
    const next = { kind: letter.kind, to };
    const now = ownOf(interview.notes, id);
    // Words written before anybody was chosen are for the person who is chosen first.
    const isForNobody = now?.sentOn === null && Object.values(now.recipient).every((text) => text === '');
    if (isForNobody && interview.people[to] !== undefined && interview.notes[noteId(next)] === undefined) {
      const { note } = letterFacts(interview, next, yourName, today, agreed);
      moveNote(id, noteId(next), { ...now, recipient: note.recipient });
    }
    onOpen(next);
  };
  const wasSentOn = useRef(sentOn);
  useEffect(() => {
    // What took that back is gone, and the focus with it.
    if (sentOn === null && wasSentOn.current !== null) focusNearby(HEADING);
    wasSentOn.current = sentOn;
  }, [sentOn]);
  // What is fetched is waited for, so that nothing is pushed aside when it comes.
  const waits = [
    materialPart.usePart(hasMaterial(interview)),
    byHandPart.usePart(Object.keys(facts.note.edited).length > 0),
    phonePart.usePart(isByPhone && mayCall),
    shortPart.usePart(letter.kind.startsWith('linkedin')),
  ];
  const isDrawn = (template !== undefined || isLate) && !waits.some(({ isAwaited }) => isAwaited);
  useEffect(() => {
    if (isDrawn) onDrawn();
  }, [isDrawn]);
  // Which fields are open at first follows from what was saved.
  const key = [interviewId, id, isReturning() ? 'saved' : ''].join(' ');
  const words = (sentences: KindTemplate) => (
    <NoteWords key={`words ${key}`} {...{ id, interview, facts, template: sentences }} />
  );

  return (
    <>
      <div class="note-head">
        {sent}
        <h2 id={HEADING} tabIndex={-1}>
          {names[letter.kind]}
        </h2>
        {days !== undefined && mayCall && (
          <days.LetterWhen letter={letter} isSent={sentOn !== null} hrefs={hrefs} onOpen={openKind} />
        )}
        <p class="help letter-lead">
          {template?.lead} {template && <a href={`${hrefs.examples}#${letter.kind}`}>{LETTER_EXAMPLE}</a>}
        </p>
        {mayCall && <LetterPeople letter={letter} interview={interview} onOpen={choose} />}
        {sentOn !== null && <SentOn id={id} sentOn={sentOn} />}
        {!mayCall && (
          <NoPhone
            channel={channel}
            onWrite={() => {
              openKind('follow-up');
            }}
          />
        )}
        {isLate && <NotFetched again={fetchAgain} />}
      </div>
      {template !== undefined && mayCall && (
        <>
          {!isByPhone && isOpen && words(template)}
          <LetterResult
            key={`result ${key}`}
            kind={letter.kind}
            to={letter.to}
            hrefs={hrefs}
            {...{ id, interview, facts, template }}
            onSent={({ undo, outcome }) => {
              onSent({ id, name: recipient.name, undo, ...(outcome !== undefined && { outcome }) });
            }}
          />
          {isByPhone && isOpen && words(template)}
          {isOpen && <NoteRest key={`rest ${key}`} {...{ id, interview, facts, template }} />}
        </>
      )}
    </>
  );
}
