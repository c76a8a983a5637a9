import { focusSoon } from '../../browser/focus-soon.ts';
import { materialFor, withLine, withoutLine, type Material } from '../../domain/note/material.ts';
import { writeNote } from '../../stores/note.ts';
import { MATERIAL } from '../../text/note/material.ts';
import type { OpenNote } from './NotePart.tsx';

/** So many lines stand there at once; more would bury the fields. */
const MOST = 3;

type Props = OpenNote & {
  readonly part: string;
  readonly words: string;
  readonly onWrite: (words: string) => void;
};

/** What is noted elsewhere and fits into a part: each line comes in with one press, is then marked as used, and goes out again. */
export function PartMaterial({ part, id, interview, facts, template, words, onWrite }: Props) {
  const material = materialFor(part, id, words, interview, template);
  if (material.length === 0) return null;
  const put = (line: Material, isUsed: boolean): void => {
    const joined = isUsed ? withLine(words, line.words) : withoutLine(words, line.words);
    writeNote(id, facts.note, ['used', line.line], isUsed ? true : undefined, 'now');
    onWrite(joined);
    // What has the focus is not drawn anew, and a field is where one goes on to write.
    const area = document.getElementById(`note-${part}`);
    if (!(area instanceof HTMLTextAreaElement)) return;
    area.value = joined;
    if (isUsed) area.focus();
    else focusSoon(useId(part, line));
  };
  const item = (line: Material) => (
    <li key={line.line}>
      {line.isUsed ? (
        <p class="part-used">
          <span class="badge">{MATERIAL.used}</span> <span>“{line.line}”</span>{' '}
          <button
            type="button"
            class="quiet"
            onClick={() => {
              put(line, false);
            }}
          >
            <span>
              <span class="visually-hidden">{line.line}: </span>
              {MATERIAL.undo}
            </span>
          </button>
        </p>
      ) : (
        <button
          type="button"
          id={useId(part, line)}
          onClick={() => {
            put(line, true);
          }}
        >
          <span>
            <span class="part-line">{MATERIAL.use(line.line)}</span> <span class="help">{aboutLine(line)}</span>
          </span>
        </button>
      )}
    </li>
  );
  const more = material.slice(MOST);
  return (
    <>
      <ul class="part-material">{material.slice(0, MOST).map(item)}</ul>
      {more.length > 0 && (
        <details>
          <summary>{MATERIAL.more(more.length)}</summary>
          <ul class="part-material">{more.map(item)}</ul>
        </details>
      )}
    </>
  );
}

function useId(part: string, { line }: Material): string {
  return `use-${part}-${line}`;
}

/** Where a line comes from, and in which other notes it stands already. */
function aboutLine({ source, usedFor }: Material): string {
  const names = [...new Set(usedFor)].map((name) => (name === '' ? MATERIAL.someoneElse : name));
  const used = names.length === 0 ? [] : [MATERIAL.usedFor(new Intl.ListFormat('en-CA').format(names))];
  return [MATERIAL.from[source], ...used].join(', ');
}
