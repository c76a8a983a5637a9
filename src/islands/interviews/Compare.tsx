import { useState } from 'preact/hooks';
import { focusSoon } from '../../browser/focus-soon.ts';
import { printAs } from '../../browser/print.ts';
import { agreedOn } from '../../domain/dates/agreed-on.ts';
import { calendarDate, timeOfDay } from '../../domain/dates/calendar-date.ts';
import { dateInWords } from '../../domain/dates/date-in-words.ts';
import { whatNow } from '../../domain/dates/what-now.ts';
import type { Interview } from '../../domain/record/interview.ts';
import { latestFirst } from '../../domain/record/latest-first.ts';
import { answerTo, type Question } from '../../domain/worksheet/worksheet.ts';
import { $allInterviews } from '../../stores/interviews/all-interviews.ts';
import { $settings } from '../../stores/record/current.ts';
import { COMPARE } from '../../text/interviews/compare.ts';
import { INTERVIEWS, nameOf, standingOf } from '../../text/interviews/interviews.ts';
import { nextInWords } from '../../text/dates/what-now.ts';
import { useSaved } from '../fields/use-saved.ts';

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
  const { byId } = useSaved($allInterviews, (all) => all);
  const holidays = useSaved($settings, (record) => record.holidays);
  const [most, setMost] = useState(AT_FIRST);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const latest = [...byId].sort(([, a], [, b]) => latestFirst(a, b));
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
  const next = (interview: Interview): string => {
    const situations = [{ id: '', interview }];
    const asked = {
      situations,
      currentId: '',
      tasks,
      today,
      time: timeOfDay(new Date()),
      holidays: new Set(Object.keys(holidays)),
    };
    return nextInWords(whatNow(asked).now, interview, today);
  };
  const rows: readonly (readonly [string, (interview: Interview) => string])[] = [
    [COMPARE.outcome, (interview) => standingOf(interview, today)],
    [COMPARE.date, ({ date }) => (date === '' ? '' : dateInWords(date, today))],
    [COMPARE.decideBy, decideBy],
    [COMPARE.next, next],
    ...questions.map((question) => [question.question, (each: Interview) => answer(question, each)] as const),
  ];

  /** A row in which nobody has anything is not worth reading. */
  const isWritten = ([, words]: (typeof rows)[number]): boolean =>
    columns.some(({ interview }) => words(interview) !== '');

  return (
    <section class="compare" id="compare" aria-labelledby="compare-heading">
      <h2 id="compare-heading">{COMPARE.heading}</h2>
      <p class="help">{byId.size < 2 ? COMPARE.tooFew : COMPARE.help}</p>
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
                  setChosen((now) => (checked ? [...now, id] : now.filter((each) => each !== id)));
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
          <div class="side-by-side">
            {/* Where there is room the names stand above their columns for the eye; each cell has its own for the ear. */}
            <p class="column-names" aria-hidden="true">
              {columns.map(({ id, name }) => (
                <span key={id}>{name}</span>
              ))}
            </p>
            {rows.filter(isWritten).map(([heading, words]) => (
              <div key={heading} class="row">
                <h3>{heading}</h3>
                <dl>
                  {columns.map(({ id, interview, name }) => (
                    <div key={id}>
                      <dt class="visually-hidden">{name}</dt>
                      <dd data-empty={words(interview) === '' ? '' : undefined}>
                        {words(interview) || COMPARE.nothing}
                      </dd>
                    </div>
                  ))}
                </dl>
              </div>
            ))}
          </div>
          <p class="actions">
            <button
              type="button"
              onClick={() => {
                printAs('compare');
              }}
            >
              {COMPARE.print}
            </button>
          </p>
        </>
      )}
    </section>
  );
}
