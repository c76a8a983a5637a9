/* What has to do with days, fetched for somebody of whom anything is saved: to read what was said of a day weighs much. */
export { agreedOn } from '../../../domain/dates/agreed-on.ts';
export { letterAfter, letterToOpen } from './letter-to-open.ts';
export { LetterWhen } from './LetterWhen.tsx';
export { Promises } from '../../promised/Promises.tsx';
