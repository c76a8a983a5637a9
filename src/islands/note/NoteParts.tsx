import { PARTS, type Note, type Part } from '../../domain/record/note.ts';
import type { Person } from '../../domain/record/person.ts';
import { LEFT_UNSAID, SHARED_MOMENTS } from '../../domain/worksheet/ids-in-code.ts';
import { listItems } from '../../domain/worksheet/worksheet.ts';
import { writeField } from '../../stores/record/write-field.ts';
import { NOTE } from '../../text/note.ts';
import { LeaveOut } from './LeaveOut.tsx';
import { SavedTextField } from '../fields/SavedTextField.tsx';
import { useCanWrite } from '../fields/use-can-write.ts';

type Offer = { readonly label: string; readonly words: string };

/** What is noted already and fits a part: what was left unsaid, or the topic shared with one of the people met. */
function offersFor(part: Part, answers: Readonly<Record<string, string>>, people: readonly Person[]): readonly Offer[] {
  const unsaid = answers[LEFT_UNSAID]?.trim() ?? '';
  if (part === 'unsaid') return unsaid === '' ? [] : [{ label: NOTE.bringIn, words: unsaid }];
  if (part !== 'moment') return [];
  const ofPeople = people
    .filter(({ moment }) => moment.trim() !== '')
    .map(({ name, moment }) => ({
      label: NOTE.bringInMoment(name === '' ? moment : `${name}: ${moment}`),
      words: moment.trim(),
    }));
  const ofLines = listItems(answers[SHARED_MOMENTS] ?? '').map((line) => ({
    label: NOTE.bringInMoment(line),
    words: line.slice(line.indexOf(':') + 1).trim(),
  }));
  return [...ofPeople, ...ofLines];
}

type Props = {
  readonly id: string;
  readonly note: Note;
  readonly answers: Readonly<Record<string, string>>;
  /** Whom the note goes to, or everyone met when that is nobody of them. */
  readonly people: readonly Person[];
};

/** The five guided parts of a note, each in the person's own words and each free to be left out. */
export function NoteParts({ id, note, answers, people }: Props) {
  const canWrite = useCanWrite();

  return (
    <fieldset>
      <legend>{NOTE.partsLegend}</legend>
      <p class="help">{NOTE.partsHelp}</p>
      {PARTS.map((part) => {
        const path = ['record', 'notes', id, 'words', part] as const;
        const isLeftOut = note.leftOut.includes(part);
        const words = note.words[part] ?? '';
        const offers = offersFor(part, answers, people).filter(({ words: offered }) => !words.includes(offered));
        return (
          <div key={part} data-left-out={isLeftOut ? '' : undefined}>
            <SavedTextField
              id={`note-${part}`}
              label={NOTE.parts[part].label}
              help={NOTE.parts[part].help}
              path={path}
              kind="phrase"
            >
              <p class="part-actions">
                {canWrite &&
                  offers.map(({ label, words: offered }) => (
                    <button
                      key={offered}
                      type="button"
                      onClick={(event) => {
                        const joined = [words.trim(), offered].filter((text) => text !== '').join('\n');
                        const field = event.currentTarget.closest('.field')?.querySelector('textarea');
                        writeField(path, joined, 'soon');
                        if (field === null || field === undefined) return;
                        field.value = joined;
                        field.focus();
                      }}
                    >
                      {label}
                    </button>
                  ))}
                <LeaveOut
                  part={part}
                  isLeftOut={isLeftOut}
                  onChange={(isOut) => {
                    writeField(['record', 'notes', id, 'leftOut', part], isOut ? true : undefined, 'now');
                  }}
                />
              </p>
            </SavedTextField>
          </div>
        );
      })}
    </fieldset>
  );
}
