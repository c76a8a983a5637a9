import type { Interview } from '../record/interview.ts';
import { latestFirst } from '../record/latest-first.ts';
import { listItems } from './worksheet.ts';

/** The questions of the worksheet whose answers are for the next interview, in the order in which they are shown. */
export const NEXT_TIME_QUESTIONS = ['next-time', 'hard-questions', 'wish-i-had-known', 'could-be-better'] as const;
export type NextTimeQuestion = (typeof NEXT_TIME_QUESTIONS)[number];

export type Lesson = {
  readonly interviewId: string;
  readonly question: NextTimeQuestion;
  readonly line: string;
  /** Where it is kept that this line was practised. A line that is changed is to be practised anew. */
  readonly practisedId: string;
  readonly isPractised: boolean;
};

/**
 * Everything the person promised themselves for the next interview, one line each, with where it came from. Within a
 * question the latest interview comes first, and an interview without a date last.
 * @param interviews every interview by its id, archived ones included
 * @example lessonsIn(new Map([['first', { ...EMPTY_INTERVIEW, answers: { 'next-time': 'Slow down' } }]]))[0]?.line // 'Slow down'
 */
export function lessonsIn(interviews: ReadonlyMap<string, Interview>): readonly Lesson[] {
  const latest = [...interviews].sort(([, a], [, b]) => latestFirst(a, b));
  return NEXT_TIME_QUESTIONS.flatMap((question) =>
    latest.flatMap(([interviewId, { answers, practised }]) =>
      listItems(answers[question] ?? '').map((line) => {
        const id = `${question}: ${line}`;
        // Slashes were once replaced, as they told the fields of the record apart.
        const earlier = id.replaceAll('/', '⁄');
        const practisedId = Object.hasOwn(practised, earlier) ? earlier : id;
        return { interviewId, question, line, practisedId, isPractised: Object.hasOwn(practised, practisedId) };
      }),
    ),
  );
}
