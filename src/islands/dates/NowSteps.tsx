import type { ComponentChildren } from 'preact';
import type { NowStep } from '../../domain/dates/now-steps.ts';

/** So many of each list; a longer one would bury the one thing to do next. */
export const MOST_STEPS = 5;

type Props<Each extends NowStep> = {
  readonly heading: string;
  readonly steps: readonly Each[];
  /** What an interview is called; empty when it is the only one. */
  readonly nameFor: (interviewId: string) => string;
  readonly wordsFor: (step: Each) => ComponentChildren;
};

/** The first steps of one kind, under the interviews that they belong to. */
export function NowSteps<Each extends NowStep>({ heading, steps, nameFor, wordsFor }: Props<Each>) {
  if (steps.length === 0) return null;
  const shown = steps.slice(0, MOST_STEPS);
  const ids = [...new Set(shown.map(({ interviewId }) => interviewId))];
  return (
    <>
      <h2>{heading}</h2>
      <ul>
        {ids.map((id) => (
          <li key={id}>
            {nameFor(id) !== '' && <p class="for-whom">{nameFor(id)}</p>}
            {shown
              .filter(({ interviewId }) => interviewId === id)
              .map((each) => (
                <p key={each.step === 'promised' ? each.promise.id : each.step}>{wordsFor(each)}</p>
              ))}
          </li>
        ))}
      </ul>
    </>
  );
}
