import { useEffect } from 'preact/hooks';
import { calendarDate } from '../domain/calendar-date.ts';
import { dateInWords } from '../domain/date-in-words.ts';
import { nextTask, progressOf } from '../domain/progress.ts';
import { whatNow, type NowStep } from '../domain/what-now.ts';
import { $allInterviews, loadAllInterviews } from '../stores/all-interviews.ts';
import { $interview, $settings } from '../stores/interview.ts';
import { switchTo } from '../stores/manage-interviews.ts';
import { CHECKLIST } from '../text/checklist.ts';
import { HOME } from '../text/home.ts';
import { nameOf } from '../text/interviews.ts';
import { reasonInWords } from '../text/plan.ts';
import { WHAT_NOW } from '../text/what-now.ts';
import { useSaved } from './use-saved.ts';

/** So many of each list; a longer one would bury the one thing to do next. */
const MOST = 5;

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
  const situations = [...byId].map(([id, interview]) => ({ id, interview }));
  const plan = whatNow(situations, calendarDate(new Date()), new Set(Object.keys(holidays)));
  const isNamed = byId.size > 1;
  const nameFor = ({ interviewId }: NowStep): string => {
    const interview = byId.get(interviewId);
    return interview === undefined ? '' : nameOf(interview);
  };
  const link = (now: NowStep, kind: 'button' | 'link') => (
    <a
      class={kind === 'button' ? 'button' : undefined}
      href={hrefs[now.step]}
      onClick={() => {
        switchTo(now.interviewId);
      }}
    >
      {WHAT_NOW.steps[now.step]}
    </a>
  );
  const { next, alsoToday, waiting, overdue } = plan;
  const task = nextTask(tasks, current.tasks);
  const overall = progressOf(
    tasks.map(({ id }) => id),
    current.tasks,
  );
  // Without a date the tasks of the stages, in their order, say more than the plan.
  const isPlanned = next !== null && !(next.state === 'undated' && next.interviewId === currentId);

  return (
    <section class="next-step" aria-labelledby="next-step" data-complete={isComplete ? '' : undefined}>
      <h2 id="next-step">{WHAT_NOW.heading}</h2>
      {isNamed || <p class="overall">{CHECKLIST.progress(overall)}</p>}
      {!isPlanned ? (
        <p>
          {task === undefined ? (
            HOME.allDone
          ) : (
            <>
              {waiting.length > 0 ? WHAT_NOW.nothing : HOME.next}{' '}
              {waiting.length === 0 && <a href={task.href}>{task.label}</a>}
            </>
          )}
        </p>
      ) : (
        <>
          <p>{link(next, 'button')}</p>
          <p>
            {isNamed && WHAT_NOW.forWhom(nameFor(next))} {next.due !== null && reasonInWords(next.due.reason)}{' '}
            {next.due !== null && next.state === 'overdue' && WHAT_NOW.late(dateInWords(next.due.date))}
          </p>
        </>
      )}
      {waiting.length > 0 && (
        <>
          <h3>{WHAT_NOW.waitingHeading}</h3>
          <ul>
            {waiting.slice(0, MOST).map((now) => (
              <li key={`${now.interviewId} ${now.step}`}>
                {isNamed && `${nameFor(now)}: `}
                {WHAT_NOW.steps[now.step]}, {WHAT_NOW.until(dateInWords(now.due.date))}
              </li>
            ))}
          </ul>
        </>
      )}
      {alsoToday.length > 0 && (
        <>
          <h3>{WHAT_NOW.alsoTodayHeading}</h3>
          <ul>
            {alsoToday.slice(0, MOST).map((now) => (
              <li key={`${now.interviewId} ${now.step}`}>
                {isNamed && `${nameFor(now)}: `}
                {link(now, 'link')}
              </li>
            ))}
          </ul>
        </>
      )}
      {overdue.length > 0 && (
        <>
          <h3>{WHAT_NOW.overdueHeading}</h3>
          <p class="help">{WHAT_NOW.overdueHelp}</p>
          <ul>
            {overdue.slice(0, MOST).map((now) => (
              <li key={`${now.interviewId} ${now.step}`}>
                {isNamed && `${nameFor(now)}: `}
                {link(now, 'link')}
              </li>
            ))}
          </ul>
        </>
      )}
      {Math.max(waiting.length, overdue.length) > MOST && (
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
