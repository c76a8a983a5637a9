/* The islands that most pages share, behind one address: a phone in a lobby asks for one file rather than five. */
export { SaveNotice } from './saving/SaveNotice.tsx';
export { StagePath } from './stages/StagePath.tsx';
export { StageProgress } from './stages/StageProgress.tsx';
export { TaskCheckbox } from './stages/TaskCheckbox.tsx';
export { WrittenAnswer } from './worksheet/WrittenAnswer.tsx';
