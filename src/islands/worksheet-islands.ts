/* The islands that only the worksheet needs, behind one address. */
export { ScaleAnswer } from './ScaleAnswer.tsx';
export { WorksheetActions } from './WorksheetActions.tsx';
export { WorksheetProgress } from './WorksheetProgress.tsx';
