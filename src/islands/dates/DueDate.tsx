import { calendarDate, isCalendarDate } from '../../domain/dates/calendar-date.ts';
import { dateInWords } from '../../domain/dates/date-in-words.ts';
import { dueDates, openDates } from '../../domain/dates/due-dates.ts';
import { isOvertaken } from '../../domain/dates/overtaken.ts';
import { doneByDoing, tasksOf } from '../../domain/record/tasks-of.ts';
import { $interview, $settings } from '../../stores/record/current.ts';
import { DUE_DATE, longestDueDate, type ShownStep } from '../../text/dates/due-date.ts';
import { reasonInWords } from '../../text/dates/plan.ts';
import { useAwake, useSaved } from '../fields/use-saved.ts';

type Props = {
  readonly step: ShownStep;
  /** Where the interview gets its date, and where its plan is. */
  readonly interviewHref: string;
  readonly planHref: string;
};

/** The day for one step of the current interview, and why then. An island because the dates are in the browser alone. */
export function DueDate({ step, interviewHref, planHref }: Props) {
  const interview = useSaved($interview, (record) => record);
  const holidays = useSaved($settings, (record) => record.holidays);
  // What was saved is read a moment later than the page.
  const isAwake = useAwake();

  const words = () => {
    const today = calendarDate(new Date());
    const { date, doneOn, people, agreement } = interview;
    const tasks = tasksOf(interview);
    const sentOn = doneByDoing(interview)[step];
    const tickedOn = doneOn[step] ?? sentOn ?? '';
    if (tasks[step] === 'done') return tickedOn === '' ? DUE_DATE.done : DUE_DATE.doneOn(dateInWords(tickedOn, today));
    if (tasks[step] === 'not-for-me') return DUE_DATE.skipped;
    const off = new Set(Object.keys(holidays));
    const due = openDates(interview, off).find((each) => each.step === step);
    if (due === undefined && !isCalendarDate(date))
      return <a href={interviewHref}>{date === '' ? DUE_DATE.noDate : DUE_DATE.noDay}</a>;
    if (due === undefined) return DUE_DATE.over;
    if (isOvertaken(due, interview, dueDates(interview, off), today)) return DUE_DATE.overtaken;
    const isAsking = step === 'follow-up' || step === 'second-follow-up';
    const day = dateInWords(due.date, today);
    // Asking once more has no day before one has asked.
    const isOpenEnded = due.reason.kind === 'after-first-follow-up' && due.reason.sent === null && !due.isMoved;
    const isPast = !isOpenEnded && due.date < today;
    return (
      <>
        {!isOpenEnded && (
          <strong>
            {isPast ? DUE_DATE.past(day) : step === 'thank-you-notes' ? DUE_DATE.by(day) : DUE_DATE.day(day)}
          </strong>
        )}{' '}
        {!due.isMoved && !isPast && reasonInWords(due.reason, today)}{' '}
        {isAsking && DUE_DATE.agreed(people[agreement.with]?.name ?? '', agreement.channel)}{' '}
        <a href={planHref}>{DUE_DATE.move}</a>
      </>
    );
  };
  const longest = longestDueDate(step);
  return (
    <p
      class="due-date steady"
      data-step={step}
      data-undated={longest.undated}
      data-open={longest.open}
      data-closed={longest.closed}
    >
      <span>{isAwake && words()}</span>
    </p>
  );
}
