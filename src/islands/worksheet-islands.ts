/* The islands that only the worksheet needs, behind one address. */
export { PrintActions } from './worksheet/PrintActions.tsx';
export { ScaleAnswer } from './worksheet/ScaleAnswer.tsx';
export { SharedMoments } from './worksheet/SharedMoments.tsx';
export { SheetHead } from './worksheet/SheetHead.tsx';
export { WorksheetActions } from './worksheet/WorksheetActions.tsx';
export { WorksheetProgress } from './worksheet/WorksheetProgress.tsx';
