/* The islands that only the worksheet needs, behind one address. */
export { ScaleAnswer } from './worksheet/ScaleAnswer.tsx';
export { SharedMoments } from './worksheet/SharedMoments.tsx';
export { WorksheetActions } from './worksheet/WorksheetActions.tsx';
export { WorksheetProgress } from './worksheet/WorksheetProgress.tsx';
