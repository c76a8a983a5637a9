import type { Interview } from '../record/interview.ts';
import { SHARED_MOMENTS } from './ids-in-code.ts';

/**
 * The interview with the moments on its cards among the answers, each on a line with the name, before what was written
 * there: they are asked once, on the card, and answer the question of the worksheet too.
 * @example withCardMoments({ ...EMPTY_INTERVIEW, people: { m: { ...EMPTY_PERSON, name: 'Maya', moment: 'the fog' } } }).answers
 *   // { 'shared-moments': 'Maya: the fog' }
 */
export function withCardMoments(interview: Interview): Interview {
  const lines = Object.values(interview.people)
    .filter(({ moment }) => moment.trim() !== '')
    .map(({ name, moment }) => [name, moment.trim().replace(/\s+/g, ' ')].filter((text) => text !== '').join(': '));
  if (lines.length === 0) return interview;
  const list = interview.answers[SHARED_MOMENTS] ?? '';
  const all = [...lines, list].filter((text) => text !== '').join('\n');
  return { ...interview, answers: { ...interview.answers, [SHARED_MOMENTS]: all } };
}
