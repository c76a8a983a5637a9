import { useEffect, useRef, useState } from 'preact/hooks';
import { calendarDate } from '../../../domain/dates/calendar-date.ts';
import type { Finding, ReviewContext } from '../../../domain/note/review/finding.ts';
import { findingSteps } from '../../../domain/note/review/findings-of.ts';
import type { NoteText } from '../../../domain/record/note.ts';
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
  /** What was found in the text as it was when the typing paused. */
  readonly findings: readonly Finding[];
  /** The text that was read, and what it was read beside. */
  readonly text: NoteText;
  readonly context: ReviewContext;
  /** Whether what is read is as it was then. */
  readonly isCurrent: boolean;
  /** Whether other messages could not be read beside it. */
  readonly isPartial: boolean;
};

/** What a note is read by, so that it is read again when that changes. */
function readBy({ text, facts }: Pick<EyeProps, 'text' | 'facts'>): string {
  const { note, company, jobTitle } = facts;
  return JSON.stringify([text, note.recipient, note.medium, company, jobTitle]);
}

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

/**
 * Reads a note over whenever the typing pauses, in small steps, beside the other messages to the company.
 * @returns undefined until it was read once
 */
export function useFindings(props: EyeProps): ReadNote | undefined {
  const interviewId = useInterviewId();
  const isComplete = useSaved($allInterviews, (all) => all.isComplete);
  const by = readBy(props);
  const [settled] = useSettled(by);
  const latest = useRef(props);
  latest.current = props;
  const [read, setRead] = useState<(Omit<ReadNote, 'isCurrent'> & { readonly by: string }) | undefined>();
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
        setRead({ findings, text: now.text, context, isPartial, by: readBy(now) });
      });
    });
    return () => {
      isWanted = false;
      stop?.();
    };
  }, [settled, isComplete, interviewId]);
  return read && { ...read, isCurrent: read.by === by };
}
