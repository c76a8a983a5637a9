import { composeNote } from '../../../domain/note/compose-note.ts';
import { $interview } from '../../../stores/record/current.ts';
import { PHONE } from '../../../text/note/letters.ts';
import { useSaved } from '../../fields/use-saved.ts';
import { SavedState } from '../../saving/SavedState.tsx';
import { NoteSending } from '../NoteSending.tsx';
import type { ResultProps } from './LetterResult.tsx';

/** So many lines to write on by hand fit the card. */
const LINES = [1, 2, 3, 4];

/** What to say on the phone, on one screen and on one card, with lines on paper for what they answer. */
export function PhoneScript({ id, facts, template, to, hrefs, onSent }: ResultProps) {
  const number = useSaved($interview, ({ people }) => people[to]?.phone ?? '');
  const { name } = facts.note.recipient;
  const blocks = composeNote(facts, template)
    .paragraphs.filter(({ text }) => text !== '')
    .map(({ id: part, text }) => ({ part, text, heading: template.headings?.[part] ?? '' }));
  const body = blocks.map(({ heading, text }) => `${heading}\n${text}`).join('\n\n');
  return (
    <div class="note-result">
      <section class="note-preview" aria-labelledby="note-preview">
        <div class="note-paper phone-card">
          <h3 id="note-preview" tabIndex={-1}>
            {name === '' ? PHONE.heading : PHONE.headingTo(name)}
          </h3>
          {blocks.map(({ part, heading, text }) => (
            <div key={part}>
              <h4>{heading}</h4>
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
        <a class="phone-answer" href={hrefs.interview}>
          {PHONE.writeDown}
        </a>
      </p>
      <NoteSending id={id} note={facts.note} text={{ subject: '', body }} onSent={onSent} />
      <p class="save-line">
        <SavedState />
      </p>
    </div>
  );
}
