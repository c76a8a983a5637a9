import { mergeInterviews } from '../../domain/record/merge-interviews.ts';
import { mergeSettings } from '../../domain/record/merge-settings.ts';
import { interviewRecord, settingsRecord } from './current.ts';

/** After everything stored was erased: stores what this page still has, because the person asked for it. */
export function saveEverythingAgain(): void {
  settingsRecord.saveAgain(mergeSettings);
  interviewRecord.saveAgain(mergeInterviews);
}
