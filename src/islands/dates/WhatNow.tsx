import { useEffect } from 'preact/hooks';
import { calendarDate, isCalendarDate } from '../../domain/dates/calendar-date.ts';
import { dateInWords } from '../../domain/dates/date-in-words.ts';
import { lessonsIn } from '../../domain/worksheet/next-time.ts';
import { nextTask, progressOf } from '../../domain/record/progress.ts';
import { whatNow, type NowStep } from '../../domain/dates/what-now.ts';
import { $allInterviews, loadAllInterviews } from '../../stores/interviews/all-interviews.ts';
import { $interview, $settings } from '../../stores/record/current.ts';
import { switchTo } from '../../stores/interviews/manage-interviews.ts';
import { CHECKLIST } from '../../text/stages/checklist.ts';
import { HOME } from '../../text/stages/home.ts';
import { nameOf } from '../../text/interviews/interviews.ts';
import { PLAN, reasonInWords } from '../../text/dates/plan.ts';
import { WHAT_NOW } from '../../text/dates/what-now.ts';
import { MOST_STEPS, NowSteps } from './NowSteps.tsx';
import { useSaved } from '../fields/use-saved.ts';

type Props = {
  /** Where each step is done. */
  readonly hrefs: Readonly<Record<string, string>>;
  readonly interviewsHref: string;
  readonly searchHref: string;
  /** Every task of the site in order, for somebody whose steps have no dates. */
  readonly tasks: readonly { readonly id: string; readonly label: string; readonly href: string }[];
};

/** The one thing to do next, for which interview and why then. An island because all of it is in the browser alone. */
export function WhatNow({ hrefs, interviewsHref, searchHref, tasks }: Props) {
  useEffect(loadAllInterviews, []);
  const { byId, isComplete } = useSaved($allInterviews, (all) => all);
  const holidays = useSaved($settings, (record) => record.holidays);
  const current = useSaved($interview, (record) => record);
  const currentId = useSaved($settings, (record) => record.current);
  const today = calendarDate(new Date());
  const situations = [...byId].map(([id, interview]) => ({ id, interview }));
  const plan = whatNow(situations, today, new Set(Object.keys(holidays)));
  const { next, alsoToday, waiting, overdue } = plan;
  const nameFor = (id: string): string => {
    const interview = byId.get(id);
    return byId.size < 2 || interview === undefined ? '' : nameOf(interview);
  };
  const link = (now: NowStep, kind?: 'button') => (
    <a
      class={kind}
      href={hrefs[now.step]}
      onClick={() => {
        switchTo(now.interviewId);
      }}
    >
      {WHAT_NOW.steps[now.step]}
    </a>
  );
  const task = nextTask(tasks, current.tasks);
  const [coming] = situations
    .filter(({ interview: { date, archivedOn } }) => isCalendarDate(date) && date > today && archivedOn === '')
    .toSorted((a, b) => a.interview.date.localeCompare(b.interview.date));
  // All lines of all interviews are looked through, which takes a slow phone a moment: only when there is one to practise for.
  const hasLessons = coming !== undefined && lessonsIn(byId).some(({ isPractised }) => !isPractised);
  const ids = tasks.map(({ id }) => id);
  // Without a date the tasks of the stages, in their order, say more than the plan.
  const isPlanned = next !== null && !(next.state === 'undated' && next.interviewId === currentId);

  return (
    <section class="next-step" aria-labelledby="next-step" data-complete={isComplete ? '' : undefined}>
      <h2 id="next-step">{WHAT_NOW.heading}</h2>
      {byId.size < 2 && <p class="overall">{CHECKLIST.progress(progressOf(ids, current.tasks))}</p>}
      {isPlanned ? (
        <>
          {nameFor(next.interviewId) !== '' && <p class="for-whom">{nameFor(next.interviewId)}</p>}
          <p>{link(next, 'button')}</p>
          {next.due !== null && (
            <p>
              {next.due.isMoved
                ? PLAN.moved(dateInWords(next.due.planned, today))
                : reasonInWords(next.due.reason, today)}{' '}
              {next.state === 'overdue' && WHAT_NOW.late(dateInWords(next.due.date, today))}
            </p>
          )}
        </>
      ) : current.archivedOn !== '' ? (
        <p>
          {WHAT_NOW.allArchived} <a href={interviewsHref}>{WHAT_NOW.more}</a>
        </p>
      ) : task === undefined ? (
        <p>{HOME.allDone}</p>
      ) : next === null && waiting.length > 0 ? (
        <p>{WHAT_NOW.nothing}</p>
      ) : (
        <p>
          <a class="button" href={task.href}>
            {task.label}
          </a>
        </p>
      )}
      {coming !== undefined && (
        <p>
          {WHAT_NOW.coming(
            nameFor(coming.id) === '' ? WHAT_NOW.yourInterview : nameFor(coming.id),
            dateInWords(coming.interview.date, today),
          )}{' '}
          {hasLessons && <a href={`${interviewsHref}#next-time`}>{WHAT_NOW.practise}</a>}
        </p>
      )}
      <NowSteps heading={WHAT_NOW.alsoTodayHeading} steps={alsoToday} nameFor={nameFor} wordsFor={link} />
      <NowSteps
        heading={WHAT_NOW.waitingHeading}
        steps={waiting}
        nameFor={nameFor}
        wordsFor={({ step, due }) => WHAT_NOW.until(WHAT_NOW.steps[step], dateInWords(due.date, today))}
      />
      <NowSteps
        heading={WHAT_NOW.overdueHeading}
        help={next?.state === 'overdue' ? undefined : WHAT_NOW.overdueHelp}
        steps={overdue}
        nameFor={nameFor}
        wordsFor={link}
      />
      {Math.max(alsoToday.length, waiting.length, overdue.length) > MOST_STEPS && (
        <p>
          <a href={interviewsHref}>{WHAT_NOW.more}</a>
        </p>
      )}
      {plan.keepSearching && (
        <p>
          <a href={searchHref}>{WHAT_NOW.keepSearching}</a>
        </p>
      )}
      {current.date === '' && (
        <p class="help">
          <a href={interviewsHref}>{WHAT_NOW.addDate}</a>
        </p>
      )}
    </section>
  );
}
