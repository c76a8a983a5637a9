import { useEffect, useRef } from 'preact/hooks';
import { calendarDate } from '../../domain/dates/calendar-date.ts';
import { SHEET_FACTS, sheetFact, type SheetFact } from '../../domain/worksheet/sheet-facts.ts';
import { $interview } from '../../stores/record/current.ts';
import { WORKSHEET, WORKSHEET_WORDS } from '../../text/worksheet.ts';
import { savedAs } from '../fields/saved-as.ts';
import { useSaved } from '../fields/use-saved.ts';

const { facts } = WORKSHEET_WORDS;

function Fact({ fact }: { readonly fact: SheetFact }) {
  const known = useSaved($interview, (interview) => sheetFact(fact, interview, facts));
  return (
    <div class={`sheet-${fact}`}>
      <dt>{facts.labels[fact]}</dt>
      <dd class="written">
        <div class="twin" data-saved={savedAs(['record', fact])}>
          {known}
        </div>
        <div class="ruled">
          <i />
        </div>
      </dd>
    </div>
  );
}

/**
 * Which interview a printed sheet is about, or lines to write it on, and the day of printing. An island because all of it
 * is known in the browser alone.
 */
export function SheetHead() {
  const printedOn = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    // Paper waits for no drawing, and the page may have been open since yesterday.
    const say = (): void => {
      if (printedOn.current) printedOn.current.textContent = WORKSHEET.printedOn(facts.date(calendarDate(new Date())));
    };
    say();
    addEventListener('beforeprint', say);
    return () => {
      removeEventListener('beforeprint', say);
    };
  }, []);

  return (
    <div class="sheet-head">
      <dl>
        {SHEET_FACTS.map((fact) => (
          <Fact key={fact} fact={fact} />
        ))}
      </dl>
      <p class="printed-on" ref={printedOn} />
    </div>
  );
}
