/*
 * The room of what was promised: a line that opens the list (here), each thing in it, and its fields. The same records are
 * shown by two stages, the page of the interview and that of the messages.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import { calendarDate } from '../../domain/dates/calendar-date.ts';
import { openPromises, promisedFor } from '../../domain/dates/promised-for.ts';
import type { Promised } from '../../domain/record/promise.ts';
import { $interview } from '../../stores/record/current.ts';
import { promisesInWords } from '../../text/promised/facts.ts';
import { PROMISED } from '../../text/promised/promised.ts';
import { useInterviewId } from '../fields/use-interview-id.ts';
import { useAwake, useSaved } from '../fields/use-saved.ts';
import { Promises } from './Promises.tsx';

type Props = {
  /** Where messages are written. */
  readonly messagesHref: string;
  /** Whether what is written down already is shown at once, and not behind a tap. */
  readonly isShown: boolean;
};

/** What was promised, behind a tap, and on paper a line for each. An island because it is saved as it is typed. */
export function PromisedThings({ messagesHref, isShown }: Props) {
  const details = useRef<HTMLDetailsElement>(null);
  const interview = useSaved($interview, (record) => record);
  const interviewId = useInterviewId();
  const isAwake = useAwake();
  const dayOf = (promise: Promised): string => promisedFor(interview.date, promise);
  const written = promisesInWords(interview, calendarDate(new Date()), dayOf);
  // Decided once: a list that is emptied stays open, with its undo in it. What is closed is never set: a tap may have opened it.
  const opensItself = useRef<boolean | undefined>(undefined);
  if (isAwake) opensItself.current ??= isShown && written.length > 0;
  const isSeen = opensItself.current === true;
  const [isOpen, setOpen] = useState(false);
  const look = (): void => {
    setOpen(details.current?.open === true);
  };
  // The tap that wakes it may have opened it already.
  useEffect(look, []);
  const toSend = openPromises(interview).length;

  return (
    <div class="promised" data-awake={isAwake ? '' : undefined}>
      <div class="agreed">
        {(written.length === 0 ? PROMISED.onPaper : written.map(PROMISED.onPaperSaid)).map((line, index) => (
          <p key={`${String(index)} ${line}`}>{line}</p>
        ))}
      </div>
      <details ref={details} class="later needs-script" open={isSeen || undefined} onToggle={look}>
        <summary>
          {PROMISED.opens}
          {written.length > 0 && !isOpen && !isSeen && (
            <>
              {' '}
              <span class="badge">{toSend === 0 ? PROMISED.allSent : PROMISED.toSend(toSend)}</span>
            </>
          )}
        </summary>
        {(isOpen || isSeen) && (
          <Promises
            key={interviewId}
            interview={interview}
            write={{ kind: 'link', href: messagesHref }}
            isAsked={isOpen}
          />
        )}
      </details>
    </div>
  );
}
