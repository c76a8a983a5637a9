import { useEffect, useRef, useState } from 'preact/hooks';
import { calendarDate } from '../../../domain/dates/calendar-date.ts';
import type { Finding } from '../../../domain/note/review/finding.ts';
import { findingSteps } from '../../../domain/note/review/findings-of.ts';
import { $allInterviews, loadAllInterviews } from '../../../stores/interviews/all-interviews.ts';
import { useInterviewId } from '../../fields/use-interview-id.ts';
import { useSaved } from '../../fields/use-saved.ts';
import { useSettled } from '../../fields/use-settled.ts';
import type { EyeProps } from '../EditorsEye.tsx';
import { templateFor } from '../templates.ts';
import { GUIDE } from './guide.ts';
import { inPauses } from './in-pauses.ts';
import { kindsBeside, reviewContext, type Templates } from './review-context.ts';

export type ReadNote = {
  /** What was found in the text as it was when the typing paused; undefined until it was read. */
  readonly findings: readonly Finding[] | undefined;
  /** The body that was read. */
  readonly body: string;
  /** Whether other messages could not be read beside it. */
  readonly isPartial: boolean;
};

/** The sentences of the kinds, as many as can be had. */
async function templatesOf(kinds: readonly (keyof Templates)[]): Promise<Templates> {
  const found = await Promise.all(
    kinds.map((kind) =>
      templateFor(kind).then(
        (template) => [[kind, template] as const],
        () => [],
      ),
    ),
  );
  return Object.fromEntries(found.flat());
}

/** Reads a note over whenever the typing pauses, in small steps, beside the other messages to the company. */
export function useFindings(props: EyeProps): ReadNote {
  const { text, facts } = props;
  const interviewId = useInterviewId();
  const isComplete = useSaved($allInterviews, (all) => all.isComplete);
  const { recipient, medium } = facts.note;
  const [settled] = useSettled(JSON.stringify([text, recipient, medium, facts.company, facts.jobTitle]));
  const latest = useRef(props);
  latest.current = props;
  const [read, setRead] = useState<ReadNote>({ findings: undefined, body: '', isPartial: false });
  useEffect(() => {
    loadAllInterviews();
  }, []);
  useEffect(() => {
    let stop: (() => void) | undefined;
    let isWanted = true;
    const { id, interview } = latest.current;
    const beside = { id, interview, interviewId, all: $allInterviews.get().byId };
    const kinds = kindsBeside(beside);
    void templatesOf(kinds).then((templates) => {
      if (!isWanted) return;
      const now = latest.current;
      const context = reviewContext(now, { ...beside, interview: now.interview }, templates, calendarDate(new Date()));
      const isPartial = kinds.some((kind) => templates[kind] === undefined);
      stop = inPauses(findingSteps(now.text, context, GUIDE), (findings) => {
        setRead({ findings, body: now.text.body, isPartial });
      });
    });
    return () => {
      isWanted = false;
      stop?.();
    };
  }, [settled, isComplete, interviewId]);
  return read;
}
