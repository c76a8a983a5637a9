import { useEffect, useState } from 'preact/hooks';
import { focusSoon } from '../../browser/focus-soon.ts';
import { printAs } from '../../browser/print.ts';
import { lessonsIn, NEXT_TIME_QUESTIONS, type Lesson } from '../../domain/worksheet/next-time.ts';
import { $allInterviews, loadAllInterviews } from '../../stores/interviews/all-interviews.ts';
import { markPractised } from '../../stores/worksheet.ts';
import { INTERVIEWS, nameAmong } from '../../text/interviews/interviews.ts';
import { NEXT_TIME } from '../../text/interviews/next-interview.ts';
import { useCanWrite } from '../fields/use-can-write.ts';
import { useSaved } from '../fields/use-saved.ts';

/** So many are shown at first. */
const AT_FIRST = 20;

const lessonId = (index: number): string => `lesson-${String(index)}`;

/** Everything the person promised themselves, from all interviews, to be practised before the next. */
export function NextTime({ worksheetHref }: { readonly worksheetHref: string }) {
  useEffect(loadAllInterviews, []);
  const { byId, isComplete } = useSaved($allInterviews, (all) => all);
  const canWrite = useCanWrite();
  const all = lessonsIn(byId);
  const [most, setMost] = useState(AT_FIRST);
  const lessons = all.slice(0, most);
  const [said, setSaid] = useState('');

  const mark = ({ interviewId, practisedId, line }: Lesson, isPractised: boolean): void => {
    const result = markPractised(interviewId, practisedId, isPractised ? line : undefined);
    setSaid(result === 'saved' ? '' : INTERVIEWS.notSaved);
  };

  return (
    <section class="next-time" aria-labelledby="next-time" data-complete={isComplete ? '' : undefined}>
      <h2 id="next-time">{NEXT_TIME.heading}</h2>
      <p class="help">{lessons.length === 0 ? NEXT_TIME.empty : NEXT_TIME.help}</p>
      {lessons.length === 0 && (
        <p>
          <a href={worksheetHref}>{NEXT_TIME.worksheet}</a>
        </p>
      )}
      {NEXT_TIME_QUESTIONS.filter((question) => lessons.some((lesson) => lesson.question === question)).map(
        (question) => (
          <div key={question}>
            <h3>{NEXT_TIME.questions[question]}</h3>
            <ul>
              {lessons
                .filter((lesson) => lesson.question === question)
                .map((lesson) => (
                  <li key={`${lesson.interviewId} ${lesson.practisedId}`}>
                    <label class="check">
                      <input
                        id={lessonId(lessons.indexOf(lesson))}
                        type="checkbox"
                        autocomplete="off"
                        checked={lesson.isPractised}
                        disabled={!canWrite}
                        onChange={(event) => {
                          mark(lesson, event.currentTarget.checked);
                        }}
                      />
                      <span>
                        {lesson.line}{' '}
                        <span class="help">
                          {NEXT_TIME.from(nameAmong(byId.get(lesson.interviewId) ?? NOBODY, byId.size))}
                        </span>
                      </span>
                    </label>
                  </li>
                ))}
            </ul>
          </div>
        ),
      )}
      <p role="status">{said}</p>
      {lessons.length > 0 && (
        <p class="actions">
          {all.length > most && (
            <button
              type="button"
              class="quiet"
              onClick={() => {
                setMost(all.length);
                focusSoon(lessonId(most));
              }}
            >
              {INTERVIEWS.showAll(all.length)}
            </button>
          )}
          <button
            type="button"
            onClick={() => {
              printAs('filled');
            }}
          >
            {NEXT_TIME.print}
          </button>
        </p>
      )}
    </section>
  );
}

const NOBODY = { company: '', jobTitle: '', round: '', date: '' } as const;
