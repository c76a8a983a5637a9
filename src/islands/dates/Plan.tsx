import { useState } from 'preact/hooks';
import { downloadText } from '../../browser/download.ts';
import { calendarDate, isCalendarDate } from '../../domain/dates/calendar-date.ts';
import { dateInWords } from '../../domain/dates/date-in-words.ts';
import { dueDates, openDates, type DueStep } from '../../domain/dates/due-dates.ts';
import { isOvertaken } from '../../domain/dates/overtaken.ts';
import { isWorksheetBegun } from '../../domain/record/jots.ts';
import { datedPromises, promisesToKeep, type OpenPromise } from '../../domain/dates/promised-for.ts';
import { keepCalendarId } from '../../stores/dates.ts';
import { $interview, $settings } from '../../stores/record/current.ts';
import { changedInWords, PLAN } from '../../text/dates/plan.ts';
import { promisedHref } from '../../text/promised/step.ts';
import { Holidays } from './Holidays.tsx';
import { PlanPromise } from './PlanPromise.tsx';
import { PlanStep } from './PlanStep.tsx';
import { useChangedDates } from './use-changed-dates.ts';
import { useSaved } from '../fields/use-saved.ts';

type Props = {
  readonly hrefs: Readonly<Record<string, string>>;
  /** Where messages are written. */
  readonly messagesHref: string;
};

/** The dates of the current interview, each with its reason, to be moved by hand and put into a calendar. */
export function Plan({ hrefs, messagesHref }: Props) {
  const interview = useSaved($interview, (record) => record);
  const holidays = useSaved($settings, (record) => record.holidays);
  const current = useSaved($settings, (record) => record.current);
  const [said, setSaid] = useState('');
  const steps = dueDates(interview, new Set(Object.keys(holidays)));
  const changed = useChangedDates(current, steps);
  const today = calendarDate(new Date());
  const isOver = (due: DueStep): boolean => isOvertaken(due, interview, steps, today);
  const open = openDates(interview, new Set(Object.keys(holidays))).filter((due) => !isOver(due));

  const promised = datedPromises(interview);
  const toSend = promisesToKeep(interview).filter(({ day }) => day !== '');

  const failed = (): void => {
    setSaid(PLAN.fileFailed);
  };
  /** What writes calendars is fetched when one is asked for. */
  const calendar = (chosen: readonly DueStep[], things: readonly OpenPromise[]): void => {
    // Before that, as another interview may be the current one once it is there.
    const asked = { calendarId: keepCalendarId(Math.random), interview, steps: chosen, things, hrefs, messagesHref };
    import('../files/calendar-of.ts')
      .then(({ calendarOf }) => {
        downloadText(
          PLAN.calendarName,
          calendarOf({ ...asked, page: location.href, now: new Date() }),
          'text/calendar',
        );
        setSaid('');
      })
      .catch(failed);
  };
  const contacts = (): void => {
    import('../files/contacts-of.ts')
      .then(({ contactsOf }) => {
        downloadText(PLAN.contactsName, contactsOf(current, interview, new Date()), 'text/vcard');
        setSaid('');
      })
      .catch(failed);
  };

  // In the order of the plan: a step that is moved stays where it is, and so does the focus.
  const lines = [
    ...steps.map((step) => ({
      day: step.planned,
      line: (
        <PlanStep
          key={step.step}
          due={step}
          over={
            !isOver(step)
              ? undefined
              : step.step === 'reflect' && isWorksheetBegun(interview)
                ? PLAN.begun
                : PLAN.overtaken
          }
          href={hrefs[step.step] ?? ''}
          onCalendar={() => {
            calendar([step], []);
          }}
        />
      ),
    })),
    ...promised.map((promise) => ({
      day: promise.day,
      line: (
        <PlanPromise
          key={promise.id}
          promise={promise}
          interview={interview}
          isOpen={toSend.some(({ id }) => id === promise.id)}
          href={promisedHref(messagesHref, promise.id)}
          onCalendar={() => {
            calendar([], [promise]);
          }}
        />
      ),
    })),
  ].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));

  return (
    <section class="plan" id="dates" aria-labelledby="its-dates">
      <h2 id="its-dates">{PLAN.heading}</h2>
      {!isCalendarDate(interview.date) && <p class="help">{steps.length === 0 ? PLAN.noDate : PLAN.onlyAsking}</p>}
      <ol>{lines.map(({ line }) => line)}</ol>
      <p class="actions">
        {open.length + toSend.length > 0 && (
          <button
            type="button"
            onClick={() => {
              calendar(open, toSend);
            }}
          >
            {PLAN.allFile}
          </button>
        )}
        {Object.keys(interview.people).length > 0 && (
          <button type="button" onClick={contacts}>
            {PLAN.contactsFile}
          </button>
        )}
      </p>
      <p role="status" class="help">
        {said === '' ? changedInWords(changed, today) : said}
      </p>
      <Holidays dates={Object.keys(holidays).sort()} wordsFor={dateInWords} />
    </section>
  );
}
