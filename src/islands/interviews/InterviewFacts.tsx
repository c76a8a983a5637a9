import { calendarDate } from '../../domain/dates/calendar-date.ts';
import { KINDS, OUTCOMES } from '../../domain/record/interview.ts';
import { $allInterviews } from '../../stores/interviews/all-interviews.ts';
import { $interview } from '../../stores/record/current.ts';
import { changeInterview } from '../../stores/interviews/manage-interviews.ts';
import { writeFact } from '../../stores/note.ts';
import { INTERVIEWS, nameOf } from '../../text/interviews/interviews.ts';
import { ChoiceField } from '../fields/ChoiceField.tsx';
import { DateField } from '../fields/DateField.tsx';
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
  const { date, endTime, kind, outcome } = interview;

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
            saved={`record/${field}`}
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
      <ChoiceField
        legend={INTERVIEWS.kindLegend}
        name="kind"
        labels={INTERVIEWS.kinds}
        values={KINDS}
        saved="record/kind"
        chosen={kind}
        onChoose={(next) => {
          changeInterview(current, { kind: next });
        }}
      />
      <ChoiceField
        legend={INTERVIEWS.outcomeLegend}
        name="outcome"
        labels={INTERVIEWS.outcomes}
        values={OUTCOMES}
        saved="record/outcome"
        chosen={outcome}
        onChoose={(next) => {
          changeInterview(current, { outcome: next });
        }}
      />
      <p role="status">{hasMore(outcome) && <a href={outcomeHrefs[outcome]}>{INTERVIEWS.outcomeLinks[outcome]}</a>}</p>
    </section>
  );
}
