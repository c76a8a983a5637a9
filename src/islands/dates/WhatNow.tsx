/* The room of the dates: what to do now (here), the day of a step on its stage, and the plan with its holidays. */
import { useEffect } from 'preact/hooks';
import { calendarDate, timeOfDay } from '../../domain/dates/calendar-date.ts';
import { addDays } from '../../domain/dates/business-days.ts';
import type { NowStep, Situation } from '../../domain/dates/now-steps.ts';
import { whatNow } from '../../domain/dates/what-now.ts';
import { $allInterviews, loadAllInterviews } from '../../stores/interviews/all-interviews.ts';
import { $settings } from '../../stores/record/current.ts';
import { FIRST_ANSWER } from '../../text/dates/first-answer.ts';
import { nameOf } from '../../text/interviews/interviews.ts';
import { comingInWords, stepInWords, WHAT_NOW, whyInWords, withoutNoteInWords } from '../../text/dates/what-now.ts';
import { promisedHref } from '../../text/promised/step.ts';
import { useInterviewHref } from '../fields/use-interview-href.ts';
import { useSaved } from '../fields/use-saved.ts';
import { NowBeside } from './NowBeside.tsx';
import { NowRest } from './NowRest.tsx';

export type NowHrefs = {
  /** Where each step is done, and where there is more on what an interview has come to. */
  readonly steps: Readonly<Record<Exclude<NowStep['step'], 'promised'>, string>>;
  /** Where the message is written that an offer or a no asks for first. */
  readonly answers: Readonly<Record<keyof typeof FIRST_ANSWER, string>>;
  readonly interviews: string;
  /** Where every message is written, opened on the one that is due. */
  readonly messages: string;
  readonly search: string;
  readonly interview: string;
  /** Where it is noted what an interview has come to. */
  readonly outcome: string;
  readonly whatToAsk: string;
  readonly pocketCard: string;
  readonly practise: string;
};

/** The steps of somebody who waits for an answer. */
const WAITS_FOR: ReadonlySet<string> = new Set<NowStep['step']>(['follow-up', 'second-follow-up', 'closed']);

/** What an interview has come to where a message is owed. */
const ANSWERED_BY_MESSAGE: ReadonlySet<string> = new Set<NowStep['step']>(['offer', 'no', 'withdrew']);

type Props = {
  readonly hrefs: NowHrefs;
  /** Every task of the site in order, for somebody whose steps have no dates. */
  readonly tasks: readonly { readonly id: string; readonly label: string; readonly href: string }[];
};

/** The one thing to do next, for which interview and why then. An island because all of it is in the browser alone. */
export function WhatNow({ hrefs, tasks }: Props) {
  useEffect(loadAllInterviews, []);
  const { byId, isComplete } = useSaved($allInterviews, (all) => all);
  const holidays = useSaved($settings, (record) => record.holidays);
  const currentId = useSaved($settings, (record) => record.current);
  const hrefFor = useInterviewHref();
  const moment = { today: calendarDate(new Date()), time: timeOfDay(new Date()) };
  const situations = [...byId].map(([id, interview]): Situation => ({ id, interview }));
  const plan = whatNow({ situations, currentId, tasks, ...moment, holidays: new Set(Object.keys(holidays)) });
  const { now } = plan;
  const nameFor = (id: string): string => {
    const interview = byId.get(id);
    return byId.size < 2 || interview === undefined ? '' : nameOf(interview);
  };
  const hrefOf = (step: NowStep): string =>
    step.step === 'promised' ? promisedHref(hrefs.messages, step.promise.id) : hrefs.steps[step.step];
  const stepLink = (step: NowStep, kind?: 'button') => (
    <a class={kind} href={hrefFor(hrefOf(step), step.interviewId)}>
      {stepInWords(step, byId.get(step.interviewId))}
    </a>
  );
  const forWhom = (id: string) => nameFor(id) !== '' && <p class="for-whom">{nameFor(id)}</p>;

  // Whoever waits may have heard by now.
  const heard = (id: string) => (
    <p>
      {WHAT_NOW.heard} <a href={hrefFor(hrefs.outcome, id)}>{WHAT_NOW.noteAnswer}</a>
    </p>
  );

  const first = () => {
    switch (now.kind) {
      case 'step': {
        const { interviewId, step } = now.step;
        // A message is owed at once, with what else helps beside it, until they have given time to decide.
        const isOpen = step !== 'promised' && stepInWords(now.step, byId.get(interviewId)) === WHAT_NOW.steps[step];
        const answer = isOpen && (step === 'offer' || step === 'no') ? step : undefined;
        return (
          <>
            {forWhom(interviewId)}
            <p>
              {answer === undefined ? (
                stepLink(now.step, 'button')
              ) : (
                <a class="button" href={hrefFor(hrefs.answers[answer], interviewId)}>
                  {FIRST_ANSWER[answer]}
                </a>
              )}
            </p>
            <p>
              {whyInWords(now.step, byId.get(interviewId), moment.today)}{' '}
              {withoutNoteInWords(now.step, byId.get(interviewId))}
            </p>
            {WAITS_FOR.has(step) && heard(interviewId)}
            {answer !== undefined && <p>{stepLink(now.step)}</p>}
            {answer === undefined && ANSWERED_BY_MESSAGE.has(step) && (
              <p>
                <a href={hrefFor(hrefs.messages, interviewId)}>{WHAT_NOW.writeAnswer}</a>
              </p>
            )}
          </>
        );
      }
      case 'task':
        return (
          <>
            {forWhom(currentId)}
            <p>
              <a class="button" href={now.task.href}>
                {now.task.label}
              </a>
            </p>
          </>
        );
      case 'coming': {
        const { id, interview } = now.coming;
        const name = nameFor(id) === '' ? WHAT_NOW.yourInterview : nameFor(id);
        return (
          <>
            <p>{comingInWords(name, interview.date, moment.today, addDays(moment.today, 1))}</p>
            <p>
              <a class="button" href={hrefFor(hrefs.pocketCard, id)}>
                {WHAT_NOW.pocketCard}
              </a>
            </p>
          </>
        );
      }
      case 'nothing-yet':
        return (
          <>
            <p>{WHAT_NOW.nothing}</p>
            {heard(now.first.interviewId)}
          </>
        );
      case 'needs-date':
        return <p>{WHAT_NOW.allDone}</p>;
      case 'all-done':
        return (
          <>
            <p>{WHAT_NOW.allDone}</p>
            {byId.get(currentId)?.outcome === 'waiting' && heard(currentId)}
          </>
        );
      case 'archived':
        return (
          <p>
            {WHAT_NOW.allArchived} <a href={hrefs.interviews}>{WHAT_NOW.more}</a>
          </p>
        );
    }
  };
  const shared = { plan, today: moment.today, hrefs, nameFor, stepLink, interviews: byId };

  return (
    <section class="next-step" aria-labelledby="next-step" data-complete={isComplete ? '' : undefined}>
      <h1 id="next-step">{now.kind === 'coming' ? WHAT_NOW.headingToCome : WHAT_NOW.heading}</h1>
      {first()}
      <NowBeside {...shared} />
      <NowRest {...shared} />
    </section>
  );
}
