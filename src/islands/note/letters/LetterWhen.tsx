import { useState } from 'preact/hooks';
import { downloadText } from '../../../browser/download.ts';
import { calendarDate, isCalendarDate } from '../../../domain/dates/calendar-date.ts';
import { dateInWords } from '../../../domain/dates/date-in-words.ts';
import { dueDates, type DueStep, type Step } from '../../../domain/dates/due-dates.ts';
import { STEP_OF } from '../../../domain/dates/due-message.ts';
import { promisedFor } from '../../../domain/dates/promised-for.ts';
import { tasksOf } from '../../../domain/record/tasks-of.ts';
import { keepCalendarId } from '../../../stores/dates.ts';
import { $interview, $settings } from '../../../stores/record/current.ts';
import { PLAN, reasonInWords } from '../../../text/dates/plan.ts';
import { WHEN } from '../../../text/note/letters.ts';
import { useSaved } from '../../fields/use-saved.ts';
import type { LetterKind } from './groups.ts';
import type { OpenLetter } from './opening.ts';

export type LetterHrefs = {
  /** Where there is a finished one of each kind. */
  readonly examples: string;
  /** Where the interview gets its date. */
  readonly interview: string;
  /** Where each step of the plan is done, for the calendar. */
  readonly steps: Readonly<Record<Step, string>>;
};

type Props = {
  readonly letter: OpenLetter;
  /** Whether this very message is sent: then nothing is said of its day. */
  readonly isSent: boolean;
  readonly hrefs: LetterHrefs;
  readonly onOpen: (kind: LetterKind) => void;
};

/** On which day a message is due, why not before, and the calendar instead. It keeps nobody from writing. */
export function LetterWhen({ letter: { kind, to }, isSent, hrefs, onOpen }: Props) {
  const interview = useSaved($interview, (record) => record);
  const holidays = useSaved($settings, (record) => record.holidays);
  const [said, setSaid] = useState('');
  if (isSent) return null;
  const today = calendarDate(new Date());
  const day = (date: string): string => dateInWords(date, today);
  const linkTo = (to: LetterKind, words: string) => (
    <button
      type="button"
      class="quiet"
      onClick={() => {
        onOpen(to);
      }}
    >
      {words}
    </button>
  );

  if (kind === 'promised') {
    const promise = interview.promised[to];
    const date = promise === undefined ? '' : promisedFor(interview.date, promise);
    if (date === '') return null;
    return (
      <p>
        {date > today
          ? WHEN.promisedFor(day(date))
          : date === today
            ? WHEN.promisedToday
            : WHEN.promisedLate(day(date))}
      </p>
    );
  }

  const step = STEP_OF[kind];
  if (step === undefined) return null;
  const tasks = tasksOf(interview);
  if (kind === 'second-follow-up' && tasks['follow-up'] === undefined && interview.outcome === 'waiting') {
    return (
      <p>
        {WHEN.firstFirst} {linkTo('follow-up', WHEN.openFirst)}
      </p>
    );
  }
  if (tasks[step] === 'done') {
    // Whoever sent one invitation may send another to somebody else on any day.
    if (step === 'linkedin') return null;
    return <p>{tasks['second-follow-up'] === 'done' ? WHEN.askedTwice : WHEN.askedOnce}</p>;
  }
  const due = dueDates(interview, new Set(Object.keys(holidays))).find((each) => each.step === step);
  if (due === undefined) {
    if (interview.outcome !== 'waiting') return step === 'linkedin' ? null : <p>{WHEN.over}</p>;
    return isCalendarDate(interview.date) ? null : (
      <p>
        <a href={hrefs.interview}>{WHEN.noDate}</a>
      </p>
    );
  }

  const because = due.isMoved ? PLAN.moved(day(due.planned)) : reasonInWords(due.reason, today);
  if (due.date <= today) return <p>{due.date === today ? `${WHEN.today} ${because}` : WHEN.past(day(due.date))}</p>;
  const putIntoCalendar = (chosen: DueStep): void => {
    // Before the file is made, as another interview may be the current one once that is there.
    const asked = {
      calendarId: keepCalendarId(Math.random),
      interview,
      steps: [chosen],
      things: [],
      hrefs: hrefs.steps,
      messagesHref: '',
    };
    import('../../files/calendar-of.ts').then(
      ({ calendarOf }) => {
        const text = calendarOf({ ...asked, page: location.href, now: new Date() });
        downloadText(PLAN.calendarName, text, 'text/calendar');
        setSaid(WHEN.calendarDone);
      },
      () => {
        setSaid(PLAN.fileFailed);
      },
    );
  };
  return (
    <div class="letter-early">
      <p>
        <strong>{WHEN.early(day(due.date))}</strong> {because}
      </p>
      <p>{WHEN.whyWait[step as keyof typeof WHEN.whyWait]}</p>
      <p class="actions">
        <button
          type="button"
          onClick={() => {
            putIntoCalendar(due);
          }}
        >
          {WHEN.calendar}
        </button>
        {step === 'follow-up' && linkTo('offer-elsewhere', WHEN.elsewhere)}
      </p>
      <p role="status">{said}</p>
    </div>
  );
}
