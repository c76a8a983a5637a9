import { ANSWERS, CHANNELS } from '../../domain/record/agreement.ts';
import { calendarDate, isCalendarDate } from '../../domain/dates/calendar-date.ts';
import { dateInWords } from '../../domain/dates/date-in-words.ts';
import { readSpokenDate } from '../../domain/dates/spoken/spoken-date.ts';
import { $interview } from '../../stores/record/current.ts';
import { writeAgreement } from '../../stores/people.ts';
import { AGREEMENT } from '../../text/people/agreement.ts';
import { PEOPLE } from '../../text/people/people.ts';
import { ChoiceField } from '../fields/ChoiceField.tsx';
import { DateField } from '../fields/DateField.tsx';
import { TextField } from '../fields/TextField.tsx';
import { useCanWrite } from '../fields/use-can-write.ts';
import { useSaved } from '../fields/use-saved.ts';

/** With whom, how and by when to follow up. An island because a spoken date becomes a calendar date as it is typed. */
export function AgreementFields() {
  const agreement = useSaved($interview, (record) => record.agreement);
  const people = useSaved($interview, (record) => record.people);
  const interviewDate = useSaved($interview, ({ date }) => date);
  const canWrite = useCanWrite();
  const { answer, by, said } = agreement;

  const today = calendarDate(new Date());

  /** What was typed is counted from the interview's day, if that is known, or else from today. */
  const dateIn = (text: string, from = isCalendarDate(interviewDate) ? interviewDate : today): string => {
    const read = readSpokenDate(text, from);
    return read.kind === 'date' ? read.date : '';
  };
  const writeSaid = (text: string): void => {
    const read = dateIn(text);
    // The date of the words before goes with them, also if they were typed before the interview had its day; one that
    // was picked stays.
    const isOfWordsBefore = by !== '' && [dateIn(said), dateIn(said, today)].includes(by);
    writeAgreement({
      said: text,
      ...((read !== '' || isOfWordsBefore) && { by: read }),
      ...(answer === null && text !== '' && { answer: 'decide-by' }),
    });
  };

  const words = (): string => {
    if (answer === 'would-not-say') return AGREEMENT.wouldNotSay;
    if (by === '') return said === '' ? '' : AGREEMENT.unclear;
    return by < interviewDate ? AGREEMENT.beforeInterview : AGREEMENT.understood(dateInWords(by, today));
  };

  return (
    <fieldset class="agreement">
      <legend>{AGREEMENT.legend}</legend>
      <div class="field">
        <label for="agreement-with">{AGREEMENT.with}</label>
        <select
          id="agreement-with"
          value={agreement.with}
          disabled={!canWrite}
          onChange={(event) => {
            writeAgreement({ with: event.currentTarget.value });
          }}
        >
          <option value="">{AGREEMENT.someone}</option>
          {Object.entries(people).map(([id, { name }]) => (
            <option key={id} value={id}>
              {name === '' ? PEOPLE.nameless : name}
            </option>
          ))}
        </select>
      </div>
      <ChoiceField
        legend={AGREEMENT.channelLegend}
        name="agreement-channel"
        labels={AGREEMENT.channels}
        values={CHANNELS}
        saved="record/agreement/channel"
        chosen={agreement.channel}
        onChoose={(channel) => {
          writeAgreement({ channel });
        }}
      />
      <ChoiceField
        legend={AGREEMENT.answerLegend}
        name="agreement-answer"
        labels={AGREEMENT.answers}
        values={ANSWERS}
        saved="record/agreement/answer"
        chosen={answer}
        onChoose={(next) => {
          writeAgreement({ answer: next });
        }}
      />
      {answer !== 'would-not-say' && (
        <div class="field-grid">
          <TextField
            id="agreement-said"
            {...AGREEMENT.said}
            text={said}
            saved="record/agreement/said"
            kind="line"
            onWrite={writeSaid}
          />
          <DateField
            id="agreement-by"
            label={AGREEMENT.date}
            date={by}
            onWrite={(date) => {
              writeAgreement({ by: date, ...(answer === null && { answer: 'decide-by' }) });
            }}
          />
        </div>
      )}
      <p class="in-words" role="status">
        {words()}
      </p>
    </fieldset>
  );
}
