import { ANSWERS, CHANNELS } from '../../domain/record/agreement.ts';
import { agreedOn } from '../../domain/dates/agreed-on.ts';
import { calendarDate } from '../../domain/dates/calendar-date.ts';
import { $interview } from '../../stores/record/current.ts';
import { writeAgreement } from '../../stores/agreement.ts';
import { AGREEMENT } from '../../text/people/agreement.ts';
import { PEOPLE } from '../../text/people/people.ts';
import { ChoiceField } from '../fields/ChoiceField.tsx';
import { DateField } from '../fields/DateField.tsx';
import { useCanWrite } from '../fields/use-can-write.ts';
import { useSaved } from '../fields/use-saved.ts';
import { agreedWords } from './agreed-words.ts';
import { DecideBy } from './DecideBy.tsx';

export type AgreementFieldsProps = {
  /** Everything, or what can wait where the words for the date are asked for elsewhere on the page. */
  readonly asks?: 'everything' | 'what-can-wait';
};

/** With whom, how and by when to follow up. An island because a spoken date becomes a calendar date as it is typed. */
export function AgreementFields({ asks = 'everything' }: AgreementFieldsProps) {
  const agreement = useSaved($interview, (record) => record.agreement);
  const people = useSaved($interview, (record) => record.people);
  const date = useSaved($interview, (record) => record.date);
  const canWrite = useCanWrite();
  const { answer } = agreement;
  const by = agreedOn({ date, agreement });

  return (
    <fieldset class="agreement">
      <legend>{AGREEMENT.legend}</legend>
      {asks === 'everything' && <DecideBy />}
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
      {answer !== 'would-not-say' && (
        <DateField
          id="agreement-by"
          label={AGREEMENT.date}
          date={by}
          onWrite={(picked) => {
            // From the store: what is entered early is written before it is shown.
            const unlessSaid = $interview.get().agreement.answer === null ? ({ answer: 'decide-by' } as const) : {};
            writeAgreement({ picked, ...unlessSaid });
          }}
        />
      )}
      {asks === 'what-can-wait' && (
        <p class="in-words">{agreedWords({ date, agreement }, by, calendarDate(new Date()))}</p>
      )}
    </fieldset>
  );
}
