import type { Progress } from '../../domain/record/progress.ts';

export const CHECKLIST = {
  notForMe: 'Not for me',
  reset: 'Clear the ticks on this page',
  wasReset: 'The ticks on this page are cleared.',
  undoReset: 'Put the ticks back',
  progress: ({ done, outOf }: Progress): string => {
    if (outOf === 0) return 'All marked “Not for me”';
    if (done === outOf) return outOf === 1 ? 'Done' : `All ${String(outOf)} done`;
    return `${String(done)} of ${String(outOf)} done`;
  },
} as const;

/** The most room that the progress takes. */
export const LONGEST_PROGRESS = CHECKLIST.progress({ done: 0, outOf: 0 });
