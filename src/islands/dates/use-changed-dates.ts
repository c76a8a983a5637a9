import { useEffect, useRef, useState } from 'preact/hooks';
import type { DueStep } from '../../domain/dates/due-dates.ts';
import { useSettled } from '../fields/use-settled.ts';

/**
 * The steps whose day has changed, once that is at rest: a date is typed a digit at a time, and one holiday moves several.
 * @param interviewId dates of another interview are others, and have not changed
 */
export function useChangedDates(interviewId: string, steps: readonly DueStep[]): readonly DueStep[] {
  const [changed, show] = useState<readonly DueStep[]>([]);
  const known = useRef({ interviewId, steps });
  const [settled] = useSettled([interviewId, ...steps.map(({ step, date }) => `${step} ${date}`)].join());
  useEffect(() => {
    const { current } = known;
    if (current.interviewId !== interviewId || current.steps.length === 0) known.current = { interviewId, steps };
  });
  useEffect(() => {
    const before = known.current.steps;
    known.current = { interviewId, steps };
    show(steps.filter(({ step, date }) => before.find((each) => each.step === step)?.date !== date));
  }, [settled]);
  return changed;
}
