/*
 * Every message but the note of thanks: opened on the one that is due (here), the day for it (LetterWhen), its words, how it
 * reads and leaves (LetterResult), and the way to every other (OtherLetters). All of it is one island.
 */
import { useEffect, useState } from 'preact/hooks';
import { askedLetter, askForLetter } from '../../../browser/asked-letter.ts';
import { focusNearby } from '../../../browser/focus-soon.ts';
import { isReturning } from '../../../browser/returning.ts';
import { calendarDate } from '../../../domain/dates/calendar-date.ts';
import type { KindTemplate } from '../../../domain/note/kind-template.ts';
import { EMPTY_INTERVIEW } from '../../../domain/record/interview.ts';
import { noteId } from '../../../domain/record/note-id.ts';
import { $interview, $settings } from '../../../stores/record/current.ts';
import { RESTING } from '../../../text/note/letters.ts';
import { useInterviewId } from '../../fields/use-interview-id.ts';
import { useAwake, useSaved } from '../../fields/use-saved.ts';
import { SentJustNow, type JustSent } from '../SentJustNow.tsx';
import { SentOn } from '../SentOn.tsx';
import { templateFor } from '../templates.ts';
import { BY_HAND } from './by-hand.ts';
import { letterKind, type LetterKind } from './groups.ts';
import { letterFacts, type OpenLetter } from './letter-facts.ts';
import type { Opening } from './letter-to-open.ts';
import { LetterPeople } from './LetterPeople.tsx';
import { LetterResult } from './LetterResult.tsx';
import type { LetterHrefs } from './LetterWhen.tsx';
import { LetterRest, LetterWords } from './LetterWords.tsx';
import { NoPhone } from './NoPhone.tsx';
import { NotFetched } from './NotFetched.tsx';
import { OtherLetters } from './OtherLetters.tsx';
import { useFetched } from './use-fetched.ts';

type Props = {
  /** The sentences of the follow-up, which a newcomer finds open. */
  readonly followUp: KindTemplate;
  readonly names: Readonly<Record<LetterKind, string>>;
  readonly hrefs: LetterHrefs;
};

const HEADING = 'letter';

/** Every message but the note of thanks. An island because which one is due, and what stands in it, is in the browser alone. */
export function LetterDesk({ followUp, names, hrefs }: Props) {
  const interview = useSaved($interview, (record) => record);
  const interviewId = useInterviewId();
  const yourName = useSaved($settings, (record) => record.yourName);
  const isAwake = useAwake();
  const [{ letter, because }, setOpening] = useState<Opening>({ letter: { kind: 'follow-up', to: BY_HAND } });
  const [justSent, setJustSent] = useState<JustSent | undefined>();
  /** Which interview the open message was chosen for; until then somebody who returns sees nothing. */
  const [openedFor, setOpenedFor] = useState('');

  // Days weigh much, and a newcomer has none yet.
  const isKnown = isAwake && (isReturning() || interview !== EMPTY_INTERVIEW);
  const timing = useFetched(isKnown ? 'timing' : undefined, () => import('./timing.ts'));
  const template = useFetched(letter?.kind, templateFor, { 'follow-up': followUp });
  const days = timing.part;

  useEffect(() => {
    if (openedFor === interviewId || (isKnown && days === undefined && !timing.isMissing) || !isAwake) return;
    // What is asked for is asked of the interview with which the page was opened.
    const asked = openedFor === '' ? askedLetter() : undefined;
    if (asked === undefined) askForLetter(undefined);
    const kind = letterKind(asked?.kind ?? '');
    if (days !== undefined) setOpening(days.letterToOpen(asked));
    else if (kind !== undefined) setOpening({ letter: { kind, to: BY_HAND } });
    setJustSent(undefined);
    setOpenedFor(interviewId);
  }, [interviewId, isAwake, isKnown, days, timing.isMissing]);

  const open = (next: { readonly kind: LetterKind; readonly to?: string }, focus = HEADING): void => {
    const asked = { kind: next.kind, to: next.to ?? '' };
    setJustSent(undefined);
    setOpening(days?.letterToOpen(asked) ?? { letter: { ...asked, to: asked.to || BY_HAND } });
    askForLetter(asked);
    focusNearby(focus);
  };

  const openKind = (kind: LetterKind): void => {
    open({ kind });
  };

  const today = calendarDate(new Date());
  const id = letter === undefined ? '' : noteId(letter);
  const facts = letter && letterFacts(interview, letter, yourName, today, days?.agreedOn(interview) ?? '');
  const { channel } = interview.agreement;
  const isUnasked = letter?.kind === 'phone-script' && channel !== 'phone';
  const isReady =
    isAwake && openedFor === interviewId && (letter === undefined || template.part !== undefined || template.isMissing);
  const key = `${interviewId} ${id} ${openedFor === '' || !isReturning() ? '' : 'saved'}`;
  const note = facts?.note;

  const sent = (letterSent: OpenLetter, undo: () => void): void => {
    const said: JustSent = { id: noteId(letterSent), name: note?.recipient.name ?? '', undo };
    askForLetter(undefined);
    setJustSent(said);
    // What is due next is known once days are.
    if (days !== undefined) setOpening(days.letterToOpen(undefined));
    focusNearby(HEADING);
  };

  return (
    <div class="note-builder letters" data-awake={isReady ? '' : undefined}>
      <div class="note-head">
        {justSent !== undefined && (
          <SentJustNow
            sent={justSent}
            onUndone={() => {
              setJustSent(undefined);
              if (days !== undefined) setOpening(days.letterToOpen(undefined));
              focusNearby(HEADING);
            }}
          />
        )}
        <h2 id={HEADING} tabIndex={-1}>
          {letter === undefined ? RESTING.headings[because] : names[letter.kind]}
        </h2>
        {letter === undefined && <p>{RESTING.why[because]}</p>}
        {letter !== undefined && <p class="help">{template.part?.lead}</p>}
        {letter !== undefined && days !== undefined && (
          <days.LetterWhen letter={letter} isSent={note?.sentOn !== null} hrefs={hrefs} onOpen={openKind} />
        )}
        {isAwake && letter !== undefined && !isUnasked && (
          <LetterPeople
            letter={letter}
            interview={interview}
            onOpen={(to) => {
              open({ kind: letter.kind, to });
            }}
          />
        )}
        {note?.sentOn != null && <SentOn id={id} sentOn={note.sentOn} />}
        {isUnasked && (
          <NoPhone
            channel={channel}
            onWrite={() => {
              openKind('follow-up');
            }}
          />
        )}
        {template.isMissing && <NotFetched again={template.again} />}
        {timing.isMissing && <NotFetched again={timing.again} />}
      </div>
      {letter !== undefined && facts !== undefined && template.part !== undefined && !isUnasked && (
        <>
          <LetterWords key={`words ${key}`} id={id} interview={interview} facts={facts} template={template.part} />
          {isAwake && (
            <LetterResult
              key={`result ${key}`}
              kind={letter.kind}
              to={letter.to}
              hrefs={hrefs}
              id={id}
              interview={interview}
              facts={facts}
              template={template.part}
              onSent={(undo) => {
                sent(letter, undo);
              }}
            />
          )}
          {isAwake && (
            <LetterRest key={`rest ${key}`} id={id} interview={interview} facts={facts} template={template.part} />
          )}
        </>
      )}
      {isAwake && <OtherLetters letter={letter} interview={interview} names={names} onOpen={open} />}
    </div>
  );
}
