import { useRef } from 'preact/hooks';
import { editedLines, isMoreThanAName, nameLines, textOf, type NameLine } from '../../domain/people/name-lines.ts';
import { $interview } from '../../stores/record/current.ts';
import { newPersonId, removePerson, writePerson } from '../../stores/people.ts';
import { ownOf } from '../../domain/record/own-of.ts';

export type LineEvents = {
  /** The line in which somebody new is being typed, who has no card to show until it is left; empty when none is. */
  readonly onTyping: (id: string) => void;
  /** A line was left that may hold more than a name. `before` is the name that stood there. */
  readonly onWhole: (id: string, text: string, before: string, isPasted: boolean) => void;
  /** Several lines that are no names came at once, as when a signature is pasted early. */
  readonly onLines: (text: string, area: HTMLTextAreaElement) => void;
  /** Somebody whose line is gone and whose card stays, as there is more on it. */
  readonly onKept: (name: string) => void;
};

/** What a name does not hold: the line is read for an address, a role, or several people. */
const MORE_THAN_A_NAME = /[@<;,(]/;
const NO_NAMES = /[@<]/;

const linesNow = (): readonly NameLine[] => nameLines($interview.get().people);

/** Follows the lines of a text as it is typed: whose name each is, and what becomes of their cards. */
export function useNameLines({ onTyping, onWhole, onLines, onKept }: LineEvents) {
  const lines = useRef(linesNow());
  /** The lines that were changed and not left yet, with the names that stood there. */
  const changed = useRef(new Map<string, string>());
  const typing = useRef('');
  const isPasted = useRef(false);

  const leaveLines = (stillIn: string): void => {
    for (const [id, before] of [...changed.current].filter(([id]) => id !== stillIn)) {
      changed.current.delete(id);
      const text = lines.current.find((line) => line.id === id)?.text.trim() ?? '';
      const name = ownOf($interview.get().people, id)?.name ?? '';
      if (text === '' && name !== '') {
        // Taken away letter by letter, all but the first were written: the card gets back the name that stood there.
        if (before !== '') writePerson(id, { name: before });
        onKept(before === '' ? name : before);
      } else if (MORE_THAN_A_NAME.test(text)) onWhole(id, text, before, isPasted.current);
    }
    isPasted.current = false;
  };

  const writeLine = ({ id, text }: NameLine): void => {
    const { people } = $interview.get();
    if (!changed.current.has(id)) changed.current.set(id, ownOf(people, id)?.name ?? '');
    if (text.trim() !== '') writePerson(id, { name: text.trim() });
    else if (ownOf(people, id) !== undefined && !isMoreThanAName(id, $interview.get())) removePerson(id);
  };

  return {
    /** Takes in the text as it is now: each line that is another one is written to its card. */
    write: (text: string, area: HTMLTextAreaElement | null): void => {
      const before = lines.current;
      const strays = linesNow().filter(({ id }) => !before.some((line) => line.id === id));
      const next = editedLines(before, text, strays, newPersonId);
      const edited = next.filter((line) => before.find(({ id }) => id === line.id)?.text !== line.text);
      const written = edited.filter((line) => line.text.trim() !== '');
      if (area !== null && written.length > 1 && written.some((line) => NO_NAMES.test(line.text))) {
        area.value = textOf(before);
        onLines(textOf(written), area);
        return;
      }
      const gone = before.filter(({ id }) => !next.some((line) => line.id === id));
      for (const line of [...gone.map(({ id }) => ({ id, text: '' })), ...edited]) writeLine(line);
      lines.current = next;
      const caret =
        area === null || area !== document.activeElement
          ? -1
          : area.value.slice(0, area.selectionStart).split('\n').length - 1;
      const here = next[caret]?.id ?? '';
      const isNew = here !== '' && !before.some(({ id }) => id === here);
      typing.current = isNew || here === typing.current ? here : '';
      onTyping(typing.current);
      leaveLines(isPasted.current ? '' : here);
    },
    /** The text is that of the cards now, as a change from elsewhere is shown. */
    readAgain: (): void => {
      lines.current = linesNow();
    },
    /** What comes next is pasted: its line is read although it is not left. */
    readAtOnce: (): void => {
      isPasted.current = true;
    },
    /** The field is left, and so is each of its lines. */
    leave: (): void => {
      typing.current = '';
      onTyping('');
      leaveLines('');
    },
  };
}
