import { useEffect } from 'preact/hooks';
import { focusSoon } from '../../browser/focus-soon.ts';
import { calendarDate } from '../../domain/dates/calendar-date.ts';
import { KINDS, OUTCOMES } from '../../domain/record/interview.ts';
import { $allInterviews, loadAllInterviews } from '../../stores/interviews/all-interviews.ts';
import { $interview } from '../../stores/record/current.ts';
import { writeFact } from '../../stores/facts.ts';
import { INTERVIEWS, nameOf } from '../../text/interviews/interviews.ts';
import { OFFERED } from '../../text/interviews/offered.ts';
import { DateField } from '../fields/DateField.tsx';
import { SavedChoiceField } from '../fields/SavedChoiceField.tsx';
import { SavedState } from '../saving/SavedState.tsx';
import { TextField } from '../fields/TextField.tsx';
import { useCanWrite } from '../fields/use-can-write.ts';
import { useInterviewId } from '../fields/use-interview-id.ts';
import { useSaved } from '../fields/use-saved.ts';
import { addRoundAfter } from './next-round-of.ts';

const TEXTS = ['company', 'jobTitle', 'round'] as const;

type Props = {
  /** Where there is more on an outcome. */
  readonly outcomeHrefs: Readonly<Record<keyof typeof OFFERED.outcomes, string>>;
  /** Where there is more on how they met. */
  readonly kindHrefs: Readonly<Record<keyof typeof OFFERED.kinds, string>>;
  /** Where to prepare for one that is still to come. */
  readonly nextHref: string;
};

/** What the current interview is, and where it stands. An island because each fact is saved as it is typed. */
export function InterviewFacts({ outcomeHrefs, kindHrefs, nextHref }: Props) {
  const interview = useSaved($interview, (record) => record);
  const current = useInterviewId();
  const canWrite = useCanWrite();
  const { byId, isComplete } = useSaved($allInterviews, (all) => all);
  const before = byId.get(interview.follows);
  const { date, endTime, outcome, kind } = interview;
  const isToCome = date > calendarDate(new Date());

  useEffect(loadAllInterviews, []);
  useEffect(() => {
    // Whoever has just added an interview comes to say what it is. Before it is shown nothing takes the focus.
    const [field] = TEXTS.filter((each) => isComplete && location.hash === `#${each}`);
    if (field !== undefined) focusSoon(field);
  }, [isComplete]);

  return (
    <div key={current} data-complete={isComplete ? '' : undefined}>
      {before !== undefined && <p>{INTERVIEWS.follows(nameOf(before))}</p>}
      {interview.archivedOn !== '' && <p>{INTERVIEWS.inArchive}</p>}
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
      <p class="save-line">
        <SavedState />
      </p>
      <p class="help" role="status">
        {isToCome ? INTERVIEWS.future : ''}
      </p>
      {(isToCome || (date === '' && byId.size > 1)) && (
        <p>
          <a href={nextHref}>{INTERVIEWS.practise}</a>
        </p>
      )}
      <SavedChoiceField
        legend={INTERVIEWS.kindLegend}
        name="kind"
        labels={INTERVIEWS.kinds}
        values={KINDS}
        path={['record', 'kind']}
        otherwise={null}
      />
      <p role="status">
        {kind !== null && kind !== 'in-person' && <a href={kindHrefs[kind]}>{OFFERED.kinds[kind]}</a>}
      </p>
      <SavedChoiceField
        legend={INTERVIEWS.outcomeLegend}
        name="outcome"
        labels={INTERVIEWS.outcomes}
        values={OUTCOMES}
        path={['record', 'outcome']}
        otherwise={null}
      />
      <p role="status">{outcome !== 'waiting' && <a href={outcomeHrefs[outcome]}>{OFFERED.outcomes[outcome]}</a>}</p>
      {outcome === 'next-round' && (
        <p>
          <button
            type="button"
            disabled={!canWrite}
            onClick={() => {
              if (addRoundAfter(current, interview, byId) !== undefined) focusSoon('round');
            }}
          >
            {INTERVIEWS.addRound}
          </button>
        </p>
      )}
    </div>
  );
}
