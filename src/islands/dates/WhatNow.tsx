/* The room of the dates: what to do now (here), the day of a step on its stage, and the plan with its holidays. */
import { useEffect } from 'preact/hooks';
import { calendarDate } from '../../domain/dates/calendar-date.ts';
import { dateInWords } from '../../domain/dates/date-in-words.ts';
import { lessonsIn } from '../../domain/worksheet/next-time.ts';
import type { NowStep } from '../../domain/dates/now-steps.ts';
import { whatNow } from '../../domain/dates/what-now.ts';
import { $allInterviews, loadAllInterviews } from '../../stores/interviews/all-interviews.ts';
import { $settings } from '../../stores/record/current.ts';
import { CHECKLIST } from '../../text/stages/checklist.ts';
import { HOME } from '../../text/stages/home.ts';
import { nameOf } from '../../text/interviews/interviews.ts';
import { PLAN, reasonInWords } from '../../text/dates/plan.ts';
import { WHAT_NOW } from '../../text/dates/what-now.ts';
import { MOST_STEPS, NowSteps } from './NowSteps.tsx';
import { useInterviewHref } from '../fields/use-interview-href.ts';
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
  const currentId = useSaved($settings, (record) => record.current);
  const hrefFor = useInterviewHref();
  const today = calendarDate(new Date());
  const situations = [...byId].map(([id, interview]) => ({ id, interview }));
  const asked = { situations, currentId, tasks, today, holidays: new Set(Object.keys(holidays)) };
  const { now, alsoToday, waiting, overdue, coming, progress, ...plan } = whatNow(asked);
  // All lines of all interviews are looked through, which takes a slow phone a moment: only when there is one to practise for.
  const hasLessons = coming !== undefined && lessonsIn(byId).some(({ isPractised }) => !isPractised);
  const nameFor = (id: string): string => {
    const interview = byId.get(id);
    return byId.size < 2 || interview === undefined ? '' : nameOf(interview);
  };
  const link = ({ step, interviewId }: NowStep, kind?: 'button') => (
    <a class={kind} href={hrefFor(hrefs[step] ?? '', interviewId)}>
      {WHAT_NOW.steps[step]}
    </a>
  );
  const first = () => {
    switch (now.kind) {
      case 'step': {
        const { interviewId, due, state } = now.step;
        return (
          <>
            {nameFor(interviewId) !== '' && <p class="for-whom">{nameFor(interviewId)}</p>}
            <p>{link(now.step, 'button')}</p>
            {due !== null && (
              <p>
                {due.isMoved ? PLAN.moved(dateInWords(due.planned, today)) : reasonInWords(due.reason, today)}{' '}
                {state === 'overdue' && WHAT_NOW.late(dateInWords(due.date, today))}
              </p>
            )}
          </>
        );
      }
      case 'task':
      case 'coming':
        return (
          now.task !== undefined && (
            <p>
              <a class="button" href={now.task.href}>
                {now.task.label}
              </a>
            </p>
          )
        );
      case 'nothing-yet':
        return <p>{WHAT_NOW.nothing}</p>;
      case 'all-done':
        return <p>{HOME.allDone}</p>;
      case 'archived':
        return (
          <p>
            {WHAT_NOW.allArchived} <a href={interviewsHref}>{WHAT_NOW.more}</a>
          </p>
        );
    }
  };

  return (
    <section class="next-step" aria-labelledby="next-step" data-complete={isComplete ? '' : undefined}>
      <h2 id="next-step">{WHAT_NOW.heading}</h2>
      {progress !== undefined && <p class="overall">{CHECKLIST.progress(progress)}</p>}
      {first()}
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
        help={now.kind === 'step' && now.step.state === 'overdue' ? undefined : WHAT_NOW.overdueHelp}
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
      {plan.needsDate && (
        <p class="help">
          <a href={interviewsHref}>{WHAT_NOW.addDate}</a>
        </p>
      )}
    </section>
  );
}
