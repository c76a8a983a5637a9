import { waitingInWords, WHAT_NOW } from '../../text/dates/what-now.ts';
import type { BesideProps } from './NowBeside.tsx';
import { MOST_STEPS, NowSteps } from './NowSteps.tsx';

/** Whatever else there is, one press away: also today, still worth doing, later. */
export function NowRest({ plan, today, hrefs, nameFor, stepLink, interviews }: BesideProps) {
  const { alsoTask, alsoToday, overdue, waiting, keepSearching } = plan;
  const isLong = Math.max(alsoToday.length, waiting.length, overdue.length) > MOST_STEPS;
  if (alsoToday.length + overdue.length + waiting.length === 0 && !keepSearching) return null;
  return (
    <details>
      <summary>{WHAT_NOW.rest}</summary>
      {alsoTask !== undefined && (
        <p>
          <a href={alsoTask.href}>{alsoTask.label}</a>
        </p>
      )}
      <NowSteps heading={WHAT_NOW.alsoTodayHeading} steps={alsoToday} nameFor={nameFor} wordsFor={stepLink} />
      <NowSteps heading={WHAT_NOW.overdueHeading} steps={overdue} nameFor={nameFor} wordsFor={stepLink} />
      <NowSteps
        heading={WHAT_NOW.waitingHeading}
        steps={waiting}
        nameFor={nameFor}
        wordsFor={(step) => waitingInWords(step, interviews.get(step.interviewId), today)}
      />
      {keepSearching && (
        <p>
          <a href={hrefs.search}>{WHAT_NOW.keepSearching}</a>
        </p>
      )}
      {(isLong || interviews.size > 1) && (
        <p>
          <a href={hrefs.interviews}>{WHAT_NOW.more}</a>
        </p>
      )}
    </details>
  );
}
