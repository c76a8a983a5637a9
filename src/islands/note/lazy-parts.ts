/* What of the note's page is fetched only for those who need it. */
import type { Interview } from '../../domain/record/interview.ts';
import { lazyPart } from '../fields/lazy-part.ts';

/** The note as fields, and what was changed by hand. */
export const byHandPart = lazyPart(() => import('./by-hand/ByHand.tsx'));

/** What is at hand for each part of a note. */
export const materialPart = lazyPart(() => import('./PartMaterial.tsx'));

/** What reads a note over. */
export const eyePart = lazyPart(() => import('./eye/ReadOver.tsx'));

/** Whether anything is noted that may be at hand for a note. */
export function hasMaterial({ answers, promised, notes, people }: Interview): boolean {
  const hasNoted = Object.values(people).some(({ asked, moment }) => `${asked}${moment}` !== '');
  return hasNoted || [answers, promised, notes].some((each) => Object.keys(each).length > 0);
}
