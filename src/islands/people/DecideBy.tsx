import { agreedOn, saidAnew } from '../../domain/dates/agreed-on.ts';
import { calendarDate } from '../../domain/dates/calendar-date.ts';
import { $interview } from '../../stores/record/current.ts';
import { writeAgreement } from '../../stores/agreement.ts';
import { AGREEMENT } from '../../text/people/agreement.ts';
import { TextField } from '../fields/TextField.tsx';
import { useSaved } from '../fields/use-saved.ts';
import { useSettled } from '../fields/use-settled.ts';
import { agreedWords } from './agreed-words.ts';

/** The day by which they decide, in the words in which it was said, and said back as a date. */
export function DecideBy() {
  const agreement = useSaved($interview, (record) => record.agreement);
  const interviewDate = useSaved($interview, ({ date }) => date);
  const today = calendarDate(new Date());
  const known = { date: interviewDate, agreement };
  const [settled, watched] = useSettled(agreedWords(known, agreedOn(known), today));

  return (
    <div {...watched}>
      <TextField
        id="agreement-said"
        {...AGREEMENT.said}
        text={agreement.said}
        saved={['record', 'agreement', 'said']}
        kind="line"
        onWrite={(text) => {
          const { answer } = $interview.get().agreement;
          // From the store: what is typed early is written before it is shown.
          const isAnswered = answer !== null && answer !== 'would-not-say';
          writeAgreement({
            ...saidAnew($interview.get(), text, today),
            ...(text !== '' && !isAnswered && { answer: 'decide-by' }),
          });
        }}
      />
      <p class="in-words" role="status" data-date={agreedOn(known) === '' ? undefined : ''}>
        {settled}
      </p>
    </div>
  );
}
