import { calendarDate } from '../../domain/dates/calendar-date.ts';
import { KINDS, OUTCOMES } from '../../domain/record/interview.ts';
import { $allInterviews } from '../../stores/interviews/all-interviews.ts';
import { $interview } from '../../stores/record/current.ts';
import { writeFact } from '../../stores/facts.ts';
import { INTERVIEWS, nameOf } from '../../text/interviews/interviews.ts';
import { DateField } from '../fields/DateField.tsx';
import { SavedChoiceField } from '../fields/SavedChoiceField.tsx';
import { SavedState } from '../saving/SavedState.tsx';
import { TextField } from '../fields/TextField.tsx';
import { useInterviewId } from '../fields/use-interview-id.ts';
import { useSaved } from '../fields/use-saved.ts';

const TEXTS = ['company', 'jobTitle', 'round'] as const;

type Props = {
  /** Where there is more on an outcome. */
  readonly outcomeHrefs: Readonly<Record<keyof typeof INTERVIEWS.outcomeLinks, string>>;
};

const hasMore = (outcome: string): outcome is keyof Props['outcomeHrefs'] => outcome in INTERVIEWS.outcomeLinks;

/** What the current interview is, and where it stands. */
export function InterviewFacts({ outcomeHrefs }: Props) {
  const interview = useSaved($interview, (record) => record);
  const current = useInterviewId();
  const before = useSaved($allInterviews, ({ byId }) => byId).get(interview.follows);
  const { date, endTime, outcome } = interview;

  return (
    <section aria-labelledby="this-interview" key={current}>
      <h2 id="this-interview">{INTERVIEWS.factsHeading}</h2>
      <p class="help">{INTERVIEWS.factsHelp}</p>
      {before !== undefined && <p>{INTERVIEWS.follows(nameOf(before))}</p>}
      {interview.archivedOn !== '' && <p>{INTERVIEWS.inArchive}</p>}
      <p class="save-line">
        <SavedState />
      </p>
      <div class="field-grid">
        {TEXTS.map((field) => (
          <TextField
            key={field}
            id={field}
            {...INTERVIEWS[field]}
            text={interview[field]}
            saved={['record', field]}
            kind="line"
            onWrite={(text) => {
              writeFact(field, text);
            }}
          />
        ))}
        <DateField
          id="interview-date"
          label={INTERVIEWS.date}
          date={date}
          onWrite={(day) => {
            writeFact('date', day);
          }}
        />
        <DateField
          id="interview-end"
          kind="time"
          label={INTERVIEWS.endTime}
          date={endTime}
          onWrite={(time) => {
            writeFact('endTime', time);
          }}
        />
      </div>
      <p class="help" role="status">
        {date > calendarDate(new Date()) ? INTERVIEWS.future : ''}
      </p>
      <SavedChoiceField
        legend={INTERVIEWS.kindLegend}
        name="kind"
        labels={INTERVIEWS.kinds}
        values={KINDS}
        path={['record', 'kind']}
        otherwise={null}
      />
      <SavedChoiceField
        legend={INTERVIEWS.outcomeLegend}
        name="outcome"
        labels={INTERVIEWS.outcomes}
        values={OUTCOMES}
        path={['record', 'outcome']}
        otherwise={null}
      />
      <p role="status">{hasMore(outcome) && <a href={outcomeHrefs[outcome]}>{INTERVIEWS.outcomeLinks[outcome]}</a>}</p>
    </section>
  );
}
