import type { OpenPromise } from '../../domain/dates/promised-for.ts';
import type { Interview } from '../../domain/record/interview.ts';
import { promisedSentOn } from '../../domain/record/promised-sent-on.ts';
import { PLAN } from '../../text/dates/plan.ts';
import { promisedStep, whoItIsFor } from '../../text/promised/step.ts';
import { PlanLine } from './PlanLine.tsx';

type Props = {
  readonly promise: OpenPromise;
  readonly interview: Interview;
  /** Whether anybody waits for it still. */
  readonly isOpen: boolean;
  readonly href: string;
  readonly onCalendar: () => void;
};

/** Something promised among the dates of an interview: what, by when and to whom, and the calendar. */
export function PlanPromise({ promise: { id, day }, interview, isOpen, href, onCalendar }: Props) {
  const name = promisedStep(interview, id);
  const isSent = promisedSentOn(interview, id) !== '';
  return (
    <PlanLine
      name={name}
      href={href}
      date={day}
      isDone={isSent}
      badge={isSent ? PLAN.done : isOpen ? undefined : PLAN.overtaken}
      why={whoItIsFor(interview, id)}
    >
      {isOpen && (
        <p class="actions">
          <button type="button" class="quiet" aria-label={PLAN.oneFileLabel(name)} onClick={onCalendar}>
            {PLAN.oneFile}
          </button>
        </p>
      )}
    </PlanLine>
  );
}
