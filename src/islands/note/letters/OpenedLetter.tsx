import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { focusNearby } from '../../../browser/focus-soon.ts';
import { isReturning } from '../../../browser/returning.ts';
import { calendarDate } from '../../../domain/dates/calendar-date.ts';
import type { Interview } from '../../../domain/record/interview.ts';
import { noteId } from '../../../domain/record/note-id.ts';
import { $settings } from '../../../stores/record/current.ts';
import { RESTING } from '../../../text/note/letters.ts';
import { useSaved } from '../../fields/use-saved.ts';
import { SentJustNow, type JustSent } from '../SentJustNow.tsx';
import { SentOn } from '../SentOn.tsx';
import { templateFor } from '../templates.ts';
import type { LetterKind } from './groups.ts';
import { letterFacts } from './letter-facts.ts';
import { LetterPeople } from './LetterPeople.tsx';
import { LetterResult } from './LetterResult.tsx';
import type { LetterHrefs } from './LetterWhen.tsx';
import { LetterRest, LetterWords } from './LetterWords.tsx';
import { NoPhone } from './NoPhone.tsx';
import { NotFetched } from './NotFetched.tsx';
import type { Opening, OpenLetter } from './opening.ts';
import type * as timing from './timing.ts';
import { useFetched } from './use-fetched.ts';

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
};

const HEADING = 'letter';

/** The message that is open: its day, whom it goes to, its words, and how it leaves; or that nothing is due. */
export function OpenedLetter({ opening, asked, justSent, onUndone, ...props }: Props) {
  useEffect(() => {
    if (asked > 0) focusNearby(HEADING);
  }, [asked]);
  const sent = justSent !== undefined && <SentJustNow sent={justSent} onUndone={onUndone} />;
  if (opening.kind === 'letter') return <Letter {...props} letter={opening.letter} sent={sent} />;
  return (
    <div class="note-head">
      {sent}
      <h2 id={HEADING} tabIndex={-1}>
        {RESTING.headings[opening.because]}
      </h2>
      <p>{RESTING.why[opening.because]}</p>
    </div>
  );
}

type LetterProps = Omit<Props, 'opening' | 'asked' | 'justSent' | 'onUndone'> & {
  readonly letter: OpenLetter;
  readonly sent: ComponentChildren;
};

function Letter({ letter, interview, interviewId, names, hrefs, days, sent, onOpen, onSent }: LetterProps) {
  const yourName = useSaved($settings, (record) => record.yourName);
  const { part: template, isMissing, again } = useFetched(letter.kind, templateFor);
  const id = noteId(letter);
  const agreed = days?.agreedOn(interview) ?? '';
  const facts = letterFacts(interview, letter, yourName, calendarDate(new Date()), agreed);
  const { recipient, sentOn } = facts.note;
  const { channel } = interview.agreement;
  const mayCall = letter.kind !== 'phone-script' || channel === 'phone';
  const openKind = (kind: LetterKind): void => {
    onOpen({ kind });
  };
  // Which fields are open at first follows from what was saved.
  const key = [interviewId, id, isReturning() ? 'saved' : ''].join(' ');

  return (
    <>
      <div class="note-head">
        {sent}
        <h2 id={HEADING} tabIndex={-1}>
          {names[letter.kind]}
        </h2>
        <p class="help">{template?.lead}</p>
        {days !== undefined && (
          <days.LetterWhen letter={letter} isSent={sentOn !== null} hrefs={hrefs} onOpen={openKind} />
        )}
        {mayCall && (
          <LetterPeople
            letter={letter}
            interview={interview}
            onOpen={(to) => {
              onOpen({ kind: letter.kind, to });
            }}
          />
        )}
        {sentOn !== null && <SentOn id={id} sentOn={sentOn} />}
        {!mayCall && (
          <NoPhone
            channel={channel}
            onWrite={() => {
              openKind('follow-up');
            }}
          />
        )}
        {isMissing && <NotFetched again={again} />}
      </div>
      {template !== undefined && mayCall && (
        <>
          <LetterWords key={`words ${key}`} id={id} interview={interview} facts={facts} template={template} />
          <LetterResult
            key={`result ${key}`}
            kind={letter.kind}
            to={letter.to}
            hrefs={hrefs}
            id={id}
            interview={interview}
            facts={facts}
            template={template}
            onSent={(undo) => {
              onSent({ id, name: recipient.name, undo });
            }}
          />
          <LetterRest key={`rest ${key}`} id={id} interview={interview} facts={facts} template={template} />
        </>
      )}
    </>
  );
}
