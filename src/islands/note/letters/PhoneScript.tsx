import { printAs } from '../../../browser/print.ts';
import { composeNote } from '../../../domain/note/compose-note.ts';
import { $interview } from '../../../stores/record/current.ts';
import { PHONE } from '../../../text/note/letters.ts';
import { useSaved } from '../../fields/use-saved.ts';
import { SavedState } from '../../saving/SavedState.tsx';
import type { ResultProps } from './LetterResult.tsx';
import { MarkDone } from './MarkDone.tsx';

/** So many lines to write on by hand fit the card. */
const LINES = [1, 2, 3, 4];

/** What to say on the phone, on one screen and on one card, with lines on paper for what they answer. */
export function PhoneScript({ id, facts, template, to, hrefs, onSent }: ResultProps) {
  const number = useSaved($interview, ({ people }) => people[to]?.phone ?? '');
  const paragraphs = composeNote(facts, template).paragraphs.filter(({ text }) => text !== '');
  const { name } = facts.note.recipient;
  return (
    <div class="note-result">
      <section class="note-preview" aria-labelledby="note-preview">
        <h3 id="note-preview" class="visually-hidden" tabIndex={-1}>
          {PHONE.heading}
        </h3>
        <div class="note-paper phone-card">
          <p class="phone-name">{name === '' ? PHONE.heading : PHONE.headingTo(name)}</p>
          {paragraphs.map(({ id: part, text }) => (
            <div key={part}>
              <h4>{template.headings?.[part]}</h4>
              <p>{text}</p>
            </div>
          ))}
          <div class="phone-lines" aria-hidden="true">
            {LINES.map((line) => (
              <i key={line} />
            ))}
          </div>
        </div>
      </section>
      <p class="actions">
        {number !== '' && (
          <a class="button" href={`tel:${number.replace(/[^\d+*#,;]/g, '')}`}>
            {PHONE.call(number)}
          </a>
        )}
        <button
          type="button"
          onClick={() => {
            printAs('filled');
          }}
        >
          {PHONE.print}
        </button>
        <a href={hrefs.interview}>{PHONE.writeDown}</a>
      </p>
      <div class="note-sent">
        <MarkDone
          id={id}
          note={facts.note}
          by="phone"
          question={PHONE.question}
          yes={PHONE.yes}
          isNext={false}
          onSent={onSent}
        />
      </div>
      <p class="save-line">
        <SavedState />
      </p>
    </div>
  );
}
