/* The islands that most pages share, behind one address: a phone in a lobby asks for one file rather than five. */
export { default as hydrateIsland } from './hydrate-island.ts';
export { PocketCardButton } from './PocketCardButton.tsx';
export { SaveNotice } from './SaveNotice.tsx';
export { StagePath } from './StagePath.tsx';
export { StageProgress } from './StageProgress.tsx';
export { TaskCheckbox } from './TaskCheckbox.tsx';
export { WrittenAnswer } from './WrittenAnswer.tsx';
