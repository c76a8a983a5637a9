import type { Progress } from '../domain/progress.ts';

export const CHECKLIST = {
  notForMe: 'Not for me',
  reset: 'Start this list over',
  resetQuestion: 'Clear the ticks on this page?',
  resetDetail: 'Only the marks on this list go. Everything you wrote stays.',
  resetYes: 'Clear the ticks',
  resetNo: 'Keep them',
  wasReset: 'The ticks on this page are cleared.',
  undoReset: 'Put them back',
  progress: ({ done, outOf }: Progress): string => {
    if (outOf === 0) return 'Nothing here is for you';
    if (done === outOf) return outOf === 1 ? 'Done' : `All ${String(outOf)} done`;
    return `${String(done)} of ${String(outOf)} done`;
  },
} as const;
