import { useLayoutEffect } from 'preact/hooks';
import { onceReleased } from '../../browser/once-released.ts';
import { nameLines, textOf } from '../../domain/people/name-lines.ts';
import { $interview } from '../../stores/record/current.ts';
import { PEOPLE } from '../../text/people/people.ts';
import { savedAs } from '../fields/saved-as.ts';
import { useCanWrite } from '../fields/use-can-write.ts';
import { useSaved } from '../fields/use-saved.ts';
import { useWrittenField } from '../fields/use-written-field.ts';
import { NAMES_ID } from './names-id.ts';
import { useNameLines, type LineEvents } from './use-name-lines.ts';

type Props = LineEvents & {
  /** How often the cards were filled from elsewhere: a field with the focus would not show it. */
  readonly fills: number;
  readonly onPasteLines: (text: string, area: HTMLTextAreaElement) => void;
};

const SAVED = savedAs(['record', 'people']);

/** The names of the people, one a line: each line is the name on a card, which is there once the line is left. */
export function NamesField({ fills, onPasteLines, ...events }: Props) {
  const people = useSaved($interview, (record) => record.people);
  const names = textOf(nameLines(people));
  const canWrite = useCanWrite();
  const lines = useNameLines(events);
  const field = useWrittenField<HTMLTextAreaElement>(names, (text) => {
    lines.write(text, field.current);
  });

  const showSaved = (): void => {
    if (field.current !== null) field.current.value = textOf(nameLines($interview.get().people));
    lines.readAgain();
  };
  useLayoutEffect(() => {
    if (field.current?.value === names) lines.readAgain();
  }, [names]);
  useLayoutEffect(() => {
    if (fills > 0) showSaved();
  }, [fills]);

  return (
    <div class="field">
      <label for={NAMES_ID}>{PEOPLE.names.label}</label>
      <p class="help" id="people-names-help">
        {PEOPLE.names.help}
      </p>
      <div class="written" data-listed={Object.keys(people).length > 0 ? '' : undefined}>
        <textarea
          ref={field}
          id={NAMES_ID}
          rows={2}
          autocomplete="off"
          autocapitalize="words"
          spellcheck={false}
          data-saved={SAVED}
          aria-describedby="people-names-help"
          readOnly={!canWrite}
          onPaste={(event) => {
            const text = (event.clipboardData?.getData('text/plain') ?? '').replaceAll(/\r\n?/g, '\n').trim();
            if (text.includes('\n')) {
              event.preventDefault();
              onPasteLines(text, event.currentTarget);
            } else if (/[<;,]/.test(text)) lines.readAtOnce();
          }}
          onInput={({ currentTarget }) => {
            lines.write(currentTarget.value, currentTarget);
          }}
          onFocusOut={({ currentTarget }) => {
            onceReleased(() => {
              if (currentTarget === document.activeElement) return;
              lines.leave();
              showSaved();
            });
          }}
        />
        <div class="twin" aria-hidden="true" data-saved={SAVED}>
          {names}
        </div>
        <div class="ruled" aria-hidden="true">
          <i />
          <i />
          <i />
        </div>
      </div>
    </div>
  );
}
