import { ANSWERS, CHANNELS, type Agreement } from '../../domain/record/agreement.ts';
import { agreedOn, saidAnew } from '../../domain/dates/agreed-on.ts';
import { calendarDate } from '../../domain/dates/calendar-date.ts';
import { dateInWords } from '../../domain/dates/date-in-words.ts';
import { $interview } from '../../stores/record/current.ts';
import { writeAgreement } from '../../stores/agreement.ts';
import { AGREED } from '../../text/dates/agreed.ts';
import { AGREEMENT } from '../../text/people/agreement.ts';
import { PEOPLE } from '../../text/people/people.ts';
import { ChoiceField } from '../fields/ChoiceField.tsx';
import { DateField } from '../fields/DateField.tsx';
import { TextField } from '../fields/TextField.tsx';
import { useCanWrite } from '../fields/use-can-write.ts';
import { useSaved } from '../fields/use-saved.ts';
import { useSettled } from '../fields/use-settled.ts';

/** What a date means as long as nothing else was said. From the store: what is typed early is written before it is shown. */
function decideByUnlessSaid(): Partial<Agreement> {
  return $interview.get().agreement.answer === null ? { answer: 'decide-by' } : {};
}

/** With whom, how and by when to follow up. An island because a spoken date becomes a calendar date as it is typed. */
export function AgreementFields() {
  const agreement = useSaved($interview, (record) => record.agreement);
  const people = useSaved($interview, (record) => record.people);
  const interviewDate = useSaved($interview, ({ date }) => date);
  const canWrite = useCanWrite();
  const { answer, said } = agreement;
  const by = agreedOn({ date: interviewDate, agreement });

  const today = calendarDate(new Date());

  const words = (): string => {
    if (answer === 'would-not-say') return AGREED.wouldNotSay;
    if (by === '') return said === '' ? '' : AGREED.unclear;
    return by < interviewDate ? AGREED.beforeInterview : AGREED.understood(dateInWords(by, today));
  };
  const [settled, watched] = useSettled(words());

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
        saved={['record', 'agreement', 'channel']}
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
        saved={['record', 'agreement', 'answer']}
        chosen={answer}
        onChoose={(next) => {
          writeAgreement({ answer: next });
        }}
      />
      <div {...watched}>
        {answer !== 'would-not-say' && (
          <div class="field-grid">
            <TextField
              id="agreement-said"
              {...AGREEMENT.said}
              text={said}
              saved={['record', 'agreement', 'said']}
              kind="line"
              onWrite={(text) => {
                writeAgreement({
                  ...saidAnew($interview.get(), text, today),
                  ...(text !== '' && decideByUnlessSaid()),
                });
              }}
            />
            <DateField
              id="agreement-by"
              label={AGREEMENT.date}
              date={by}
              onWrite={(date) => {
                writeAgreement({ picked: date, ...decideByUnlessSaid() });
              }}
            />
          </div>
        )}
      </div>
      <p class="in-words" role="status">
        {settled}
      </p>
    </fieldset>
  );
}
