import { focusSoon } from '../../browser/focus-soon.ts';
import { agreedOn, daysInDoubt, saidAnew } from '../../domain/dates/agreed-on.ts';
import { calendarDate } from '../../domain/dates/calendar-date.ts';
import type { Agreement } from '../../domain/record/agreement.ts';
import { $interview } from '../../stores/record/current.ts';
import { writeAgreement } from '../../stores/agreement.ts';
import { AGREEMENT } from '../../text/people/agreement.ts';
import { WhichDay } from '../fields/WhichDay.tsx';
import { TextField } from '../fields/TextField.tsx';
import { useBeforeTyping } from '../fields/use-before-typing.ts';
import { useSaved } from '../fields/use-saved.ts';
import { useSettled } from '../fields/use-settled.ts';
import { agreedWords } from './agreed-words.ts';

const SAID = 'agreement-said';

/** The day by which they decide, in the words in which it was said, and said back as a date. */
export function DecideBy() {
  const agreement = useSaved($interview, (record) => record.agreement);
  const interviewDate = useSaved($interview, ({ date }) => date);
  const today = calendarDate(new Date());
  const known = { date: interviewDate, agreement };
  const doubt = daysInDoubt(known, today);
  const [isInDoubt] = useSettled(doubt !== undefined);
  const typing = useBeforeTyping<Agreement>();
  const [settled, watched] = useSettled(agreedWords(known, agreedOn(known), today));

  return (
    <div
      ref={watched.ref}
      onFocusOut={() => {
        typing.forget();
        watched.onFocusOut();
      }}
    >
      <TextField
        id={SAID}
        {...AGREEMENT.said}
        text={agreement.said}
        saved={['record', 'agreement', 'said']}
        kind="line"
        onWrite={(text) => {
          const { date, agreement: now } = $interview.get();
          const { answer } = now;
          // From the store: what is typed early is written before it is shown.
          const isAnswered = answer !== null && answer !== 'would-not-say';
          writeAgreement({
            ...saidAnew({ date, agreement: typing.from(now) }, text, calendarDate(new Date())),
            ...(text !== '' && !isAnswered && { answer: 'decide-by' }),
          });
          if (text === '') typing.forget();
        }}
      />
      <p class="in-words" role="status" data-date={agreedOn(known) === '' ? undefined : ''}>
        {settled}
      </p>
      {doubt !== undefined && isInDoubt && (
        <WhichDay
          days={doubt}
          today={today}
          onChoose={(picked) => {
            writeAgreement({ picked });
            focusSoon(SAID);
          }}
        />
      )}
    </div>
  );
}
