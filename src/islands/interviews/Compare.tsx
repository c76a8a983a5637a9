import { useEffect, useState } from 'preact/hooks';
import { focusSoon } from '../../browser/focus-soon.ts';
import { printAs } from '../../browser/print.ts';
import { agreedOn } from '../../domain/dates/agreed-on.ts';
import { calendarDate, timeOfDay } from '../../domain/dates/calendar-date.ts';
import { dateInWords } from '../../domain/dates/date-in-words.ts';
import { whatNow } from '../../domain/dates/what-now.ts';
import type { Interview } from '../../domain/record/interview.ts';
import { latestFirst } from '../../domain/record/latest-first.ts';
import { answerTo, type Question } from '../../domain/worksheet/worksheet.ts';
import { $allInterviews, loadAllInterviews } from '../../stores/interviews/all-interviews.ts';
import { $settings } from '../../stores/record/current.ts';
import { COMPARE } from '../../text/interviews/compare.ts';
import { INTERVIEWS, nameOf, standingOf } from '../../text/interviews/interviews.ts';
import { nextInWords } from '../../text/dates/what-now.ts';
import { useSaved } from '../fields/use-saved.ts';
import { SideBySide, type Row } from './SideBySide.tsx';

const MOST = 4;

/** So many are offered at first, the latest before the others. */
const AT_FIRST = 8;

type Props = {
  readonly questions: readonly Question[];
  /** Every task of the site in order. */
  readonly tasks: readonly { readonly id: string; readonly label: string }[];
};

/** Two to four interviews side by side, in the person's own words. */
export function Compare({ questions, tasks }: Props) {
  useEffect(loadAllInterviews, []);
  const { byId, isComplete } = useSaved($allInterviews, (all) => all);
  const holidays = useSaved($settings, (record) => record.holidays);
  const [most, setMost] = useState(AT_FIRST);
  const [picked, setPicked] = useState<readonly string[]>();
  const latest = [...byId].sort(([, a], [, b]) => latestFirst(a, b));
  // Of two there is nothing to choose.
  const atFirst = latest.length === 2 ? latest.map(([id]) => id) : [];
  const chosen = picked ?? atFirst;
  const offered = latest.filter(([id], index) => index < most || chosen.includes(id));
  const columns = chosen.flatMap((id) => {
    const interview = byId.get(id);
    return interview === undefined ? [] : [{ id, interview, name: nameOf(interview) }];
  });

  const today = calendarDate(new Date());
  const answer = (question: Question, interview: Interview): string => {
    const { text, score } = answerTo(question.id, interview);
    const place = score === undefined ? '' : COMPARE.score(score, question.ends);
    return [place, text.trim()].filter((words) => words !== '').join('\n');
  };
  const decideBy = (interview: Interview): string =>
    interview.agreement.answer === 'decide-by' ? dateInWords(agreedOn(interview), today) : '';
  /** What home would say first, were this the only interview. */
  const followed = new Set([...byId.values()].map(({ follows }) => follows));
  const next = (interview: Interview, id: string): string => {
    const situations = [{ id, interview }];
    const asked = {
      situations,
      currentId: '',
      followed,
      tasks,
      today,
      time: timeOfDay(new Date()),
      holidays: new Set(Object.keys(holidays)),
    };
    return nextInWords(whatNow(asked).now, interview, today);
  };
  const rows: readonly Row[] = [
    [COMPARE.outcome, (interview) => standingOf(interview, today)],
    [COMPARE.date, ({ date }) => (date === '' ? '' : dateInWords(date, today))],
    [COMPARE.decideBy, decideBy],
    [COMPARE.next, next],
    ...questions.map((question) => [question.question, (each: Interview) => answer(question, each)] as const),
  ];

  return (
    <div class="compare" data-complete={isComplete ? '' : undefined}>
      {byId.size < 2 && <p>{COMPARE.tooFew}</p>}
      {byId.size > 1 && (
        <fieldset>
          <legend>{COMPARE.choose}</legend>
          {offered.map(([id, interview]) => (
            <label key={id} class="check">
              <input
                id={`compare-${id}`}
                type="checkbox"
                autocomplete="off"
                checked={chosen.includes(id)}
                disabled={!chosen.includes(id) && columns.length >= MOST}
                onChange={({ currentTarget: { checked } }) => {
                  // Two may be chosen before the page is drawn again.
                  setPicked((now = atFirst) => (checked ? [...now, id] : now.filter((each) => each !== id)));
                }}
              />
              <span>{nameOf(interview)}</span>
            </label>
          ))}
          {byId.size > most && (
            <button
              type="button"
              class="quiet"
              onClick={() => {
                setMost(byId.size);
                focusSoon(`compare-${latest[most]?.[0] ?? ''}`);
              }}
            >
              {INTERVIEWS.showAll(byId.size)}
            </button>
          )}
          <p class="help" role="status">
            {columns.length >= MOST ? COMPARE.most : ''}
          </p>
        </fieldset>
      )}
      {columns.length > 1 && (
        <>
          <SideBySide columns={columns} rows={rows} />
          <p class="actions">
            <button
              type="button"
              onClick={() => {
                printAs('filled');
              }}
            >
              {COMPARE.print}
            </button>
          </p>
        </>
      )}
    </div>
  );
}
