import { useEffect } from 'preact/hooks';
import { agreedOn } from '../../domain/dates/agreed-on.ts';
import { calendarDate } from '../../domain/dates/calendar-date.ts';
import { dateInWords } from '../../domain/dates/date-in-words.ts';
import type { Interview } from '../../domain/record/interview.ts';
import { openPromises, promisedFor } from '../../domain/dates/promised-for.ts';
import { roundBefore } from '../../domain/record/round-before.ts';
import { FOLLOW_UP_AGREEMENT } from '../../domain/record/jots.ts';
import { QUESTIONS_ASKED, TO_CLARIFY } from '../../domain/worksheet/ids-in-code.ts';
import { listItems } from '../../domain/worksheet/worksheet.ts';
import { $allInterviews, loadAllInterviews } from '../../stores/interviews/all-interviews.ts';
import { $settings } from '../../stores/record/current.ts';
import { INTERVIEWS, nameAmong } from '../../text/interviews/interviews.ts';
import { agreedInWords, askedBy, NEXT_ROUND, personInWords } from '../../text/interviews/next-interview.ts';
import { promiseInWords } from '../../text/promised/facts.ts';
import { useInterviewHref } from '../fields/use-interview-href.ts';
import { useSaved } from '../fields/use-saved.ts';

/** What was written in one round that helps in the next, each part with its lines; a part without any is left out. */
function partsOf(
  interview: Interview,
  today: string,
): readonly (readonly [heading: string, lines: readonly string[]])[] {
  const { answers, agreement } = interview;
  const people = Object.values(interview.people);
  const by = agreedOn(interview);
  const agreed = agreedInWords({
    name: interview.people[agreement.with]?.name ?? '',
    channel: agreement.channel,
    answer: agreement.answer,
    day: by === '' ? agreement.said : dateInWords(by, today),
  });
  const parts = [
    [NEXT_ROUND.people, people.map(personInWords).filter((line) => line !== '')],
    [NEXT_ROUND.asked, [...listItems(answers[QUESTIONS_ASKED] ?? ''), ...people.flatMap(askedBy)]],
    [
      NEXT_ROUND.promised,
      openPromises(interview).map(({ id }) =>
        promiseInWords(interview, id, today, (promise) => promisedFor(interview.date, promise)),
      ),
    ],
    [NEXT_ROUND.agreed, [...agreed, ...listItems(answers[FOLLOW_UP_AGREEMENT] ?? '')]],
    [NEXT_ROUND.clarify, listItems(answers[TO_CLARIFY] ?? '')],
  ] as const;
  return parts.filter(([, lines]) => lines.length > 0);
}

/** What is known from the round before, for who goes to a further one. An island because it is in the browser alone. */
export function NextRound({ interviewHref }: { readonly interviewHref: string }) {
  useEffect(loadAllInterviews, []);
  const { byId } = useSaved($allInterviews, (all) => all);
  const current = useSaved($settings, (record) => record.current);
  const hrefFor = useInterviewHref();
  const id = roundBefore(current, byId) ?? '';
  const interview = byId.get(id);
  if (interview === undefined) return null;
  const parts = partsOf(interview, calendarDate(new Date()));
  const name = nameAmong(interview, byId.size);

  return (
    <section class="next-round" aria-labelledby="next-round">
      <h2 id="next-round">{NEXT_ROUND.heading}</h2>
      <p class="help">
        {parts.length === 0 ? NEXT_ROUND.empty(name) : NEXT_ROUND.from(name)}{' '}
        <a href={hrefFor(interviewHref, id)}>{INTERVIEWS.lookUp}</a>
      </p>
      {parts.map(([heading, lines]) => (
        <div key={heading}>
          <h3>{heading}</h3>
          <ul>
            {lines.map((line, index) => (
              <li key={`${String(index)} ${line}`}>{line}</li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
