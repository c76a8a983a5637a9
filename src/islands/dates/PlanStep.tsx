import { focusSoon } from '../../browser/focus-soon.ts';
import { calendarDate } from '../../domain/dates/calendar-date.ts';
import { dateInWords } from '../../domain/dates/date-in-words.ts';
import type { DueStep } from '../../domain/dates/due-dates.ts';
import { moveDate } from '../../stores/dates.ts';
import { PLAN, reasonInWords } from '../../text/dates/plan.ts';
import { DateField } from '../fields/DateField.tsx';
import { useCanWrite } from '../fields/use-can-write.ts';
import { PlanLine } from './PlanLine.tsx';

type Props = {
  readonly due: DueStep;
  /** Why nobody asks for it any more, in a word or two, as after a no. */
  readonly over: string | undefined;
  readonly href: string;
  readonly onCalendar: () => void;
};

/** One step of the plan: what, when, why then, and another day if the person wants one. */
export function PlanStep({ due, over, href, onCalendar }: Props) {
  const canWrite = useCanWrite();
  const { step, date, planned, reason, isMoved, isDone, isSkipped, heldBack } = due;
  const today = calendarDate(new Date());
  const name = PLAN.steps[step];
  const state = isDone ? PLAN.done : isSkipped ? PLAN.skipped : undefined;
  const because = isMoved ? PLAN.moved(dateInWords(planned, today)) : reasonInWords(reason, today);
  const why = heldBack ? `${because} ${PLAN.heldBack}` : because;
  return (
    <PlanLine name={name} href={href} date={date} isDone={state !== undefined} badge={state ?? over} why={why}>
      {state === undefined && (
        <>
          <DateField
            id={`move-${step}`}
            label={PLAN.move(name)}
            date={date}
            onWrite={(day) => {
              moveDate(step, day === '' || day === planned ? undefined : day);
            }}
          />
          <p class="actions">
            {isMoved && canWrite && (
              <button
                type="button"
                class="quiet"
                aria-label={PLAN.putBackLabel(name)}
                onClick={() => {
                  moveDate(step, undefined);
                  focusSoon(`calendar-${step}`);
                }}
              >
                {PLAN.putBack}
              </button>
            )}
            <button
              type="button"
              id={`calendar-${step}`}
              class="quiet"
              aria-label={PLAN.oneFileLabel(name)}
              onClick={onCalendar}
            >
              {PLAN.oneFile}
            </button>
          </p>
        </>
      )}
    </PlanLine>
  );
}
