import type { ComponentChildren } from 'preact';
import { addDays } from '../../domain/dates/business-days.ts';
import { dateInWords } from '../../domain/dates/date-in-words.ts';
import type { NowStep } from '../../domain/dates/now-steps.ts';
import type { WhatNow } from '../../domain/dates/what-now.ts';
import type { Interview } from '../../domain/record/interview.ts';
import { lessonsIn } from '../../domain/worksheet/next-time.ts';
import { writeFact } from '../../stores/facts.ts';
import { comingInWords, waitingInWords, WHAT_NOW, withoutNoteInWords } from '../../text/dates/what-now.ts';
import { useCanWrite } from '../fields/use-can-write.ts';
import type { NowHrefs } from './WhatNow.tsx';

export type BesideProps = {
  readonly plan: WhatNow<{ readonly id: string; readonly label: string; readonly href: string }>;
  readonly today: string;
  readonly hrefs: NowHrefs;
  /** What an interview is called; empty when it is the only one. */
  readonly nameFor: (interviewId: string) => string;
  readonly stepLink: (step: NowStep) => ComponentChildren;
  readonly interviews: ReadonlyMap<string, Interview>;
};

/** The one line below what comes first: what is asked for, or what comes after it. Everything else is one press away. */
export function NowBeside({ plan, today, hrefs, nameFor, stepLink, interviews }: BesideProps) {
  const canWrite = useCanWrite();
  const { now, needsDate, isPerhapsToCome, coming, alsoToday, waiting } = plan;
  if (needsDate) {
    const days = [
      [WHAT_NOW.today, today],
      [WHAT_NOW.yesterday, addDays(today, -1)],
    ] as const;
    return (
      <div role="group" aria-labelledby="when-was-it">
        <p id="when-was-it">{WHAT_NOW.whenWasIt}</p>
        <p class="actions">
          {days.map(([words, day]) => (
            <button
              key={day}
              type="button"
              disabled={!canWrite}
              onClick={() => {
                writeFact('date', day);
              }}
            >
              {words}
            </button>
          ))}
          <a href={hrefs.interview}>{WHAT_NOW.anotherDay}</a>
        </p>
      </div>
    );
  }
  if (isPerhapsToCome) {
    return (
      <p>
        {WHAT_NOW.perhapsToCome} <a href={hrefs.whatToAsk}>{WHAT_NOW.whatToAsk}</a>
      </p>
    );
  }
  if (now.kind === 'coming') {
    // All lines of all interviews are looked through, which takes a slow phone a moment: only when there is one to practise for.
    const hasLessons = lessonsIn(interviews).some(({ isPractised }) => !isPractised);
    return hasLessons ? (
      <p>
        <a href={hrefs.practise}>{WHAT_NOW.practise}</a>
      </p>
    ) : null;
  }
  if (coming !== undefined) {
    const name = nameFor(coming.id) === '' ? WHAT_NOW.yourInterview : nameFor(coming.id);
    return <p>{comingInWords(name, coming.interview.date, today, addDays(today, 1))}</p>;
  }
  const asking = waiting.find(({ due }) => due?.reason.kind === 'after-promised-date' && due.reason.by <= today);
  if (asking?.due?.reason.kind === 'after-promised-date') {
    const { date, reason } = asking.due;
    const say = reason.by < today ? WHAT_NOW.decidedBy : WHAT_NOW.decideBy;
    return <p>{say(dateInWords(reason.by, today), dateInWords(date, today))}</p>;
  }
  const [also] = alsoToday;
  if (also !== undefined) {
    return (
      <p>
        {WHAT_NOW.alsoToday} {stepLink(also)} {withoutNoteInWords(also, interviews.get(also.interviewId))}
      </p>
    );
  }
  const [next] = waiting;
  if (next === undefined) return null;
  return (
    <p>
      {WHAT_NOW.then} {waitingInWords(next, interviews.get(next.interviewId), today)}
    </p>
  );
}
