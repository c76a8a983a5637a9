import { useRef, useState } from 'preact/hooks';
import { focusSoon } from '../../browser/focus-soon.ts';
import type { Placed } from '../../domain/people/paste/place-people.ts';
import { PEOPLE_MET } from '../../domain/record/jots.ts';
import type { PersonField } from '../../domain/record/person.ts';
import { $interview, $settings } from '../../stores/record/current.ts';
import { newPersonId, undoPoint, writePerson } from '../../stores/people.ts';
import { PEOPLE } from '../../text/people/people.ts';
import { addLineId, type Offered } from './LinesToDecide.tsx';
import { factsOf, readPeople, writeCards, type ReadText } from './pasted-people.ts';
import { addToNotes, notesNow, replaceInNotes } from './people-notes.ts';
import { NAMES_ID } from './names-id.ts';
import { changeButtonId } from './PeopleList.tsx';
import { ownOf } from '../../domain/record/own-of.ts';

type Open = {
  /** The person whose card is open; empty when none is. */
  readonly openId: string;
  readonly open: (id: string) => void;
  readonly say: (words: string) => void;
};

/** The line on a card that a text was typed or pasted into, and what stood there. */
type LinePlace = {
  readonly id: string;
  readonly field: PersonField;
  readonly before: string;
  readonly focus?: Focus;
};

/** A line that somebody types in goes on without losing the focus to what was made of it. */
type Focus = 'follows' | 'stays';

type Step = { readonly undo: () => void; readonly lines: readonly Offered[] };

/**
 * What becomes of a text with people in it: cards, lines to decide, and notes. The text is in a field or in the notes
 * before anything is fetched to read it, so that nothing is lost when that does not arrive.
 */
export function usePasted({ openId, open, say }: Open) {
  const [lines, setLines] = useState<readonly Offered[]>([]);
  /** What undoes each step, the last one first, and the lines that were to be decided before it. */
  const [steps, setSteps] = useState<readonly Step[]>([]);
  /** How often the open fields were filled from elsewhere: fields with the focus would not show it. */
  const [fills, setFills] = useState(0);

  /** A text that is pasted is heard of twice: when it is pasted, and when it is in the field. */
  const beingRead = useRef(new Set<string>());

  /** Makes the cards, the first on this one if it may be theirs, offers the lines, and says so in one sentence. */
  const show = (placed: Placed, focus: Focus): readonly string[] => {
    const ids = writeCards(placed);
    const offered = placed.offered.map((line) => ({ ...line, key: newPersonId() }));
    setLines((before) => [...before, ...offered]);
    say(PEOPLE.read(placed));
    if (focus === 'stays') return ids;
    setFills((before) => before + 1);
    const [id = openId] = ids;
    if (openId !== '') open(ids.length > 1 ? '' : id);
    const [line] = offered;
    focusSoon(line !== undefined ? addLineId(line.key) : openId === '' ? NAMES_ID : changeButtonId(id));
    return ids;
  };

  /** Reads a text that is held somewhere already; calls `use` with what was found unless that did not arrive. */
  const read = async (text: string, lost: string, use: (read: ReadText) => void): Promise<void> => {
    const { current } = $settings.get();
    const reading = await readPeople(text);
    // Whoever has switched to another interview meanwhile finds the text where it was put.
    if ($settings.get().current !== current) return;
    if (reading === undefined) say(lost);
    else use(reading);
  };

  /** Makes of a text what it holds, and puts the rest in the place of the text in the notes. */
  const take = (
    text: string,
    { place }: ReadText,
    undoTo: ReturnType<typeof undoPoint>,
    onto = openId,
    focus: Focus = 'follows',
  ): void => {
    const placed = place(onto);
    if (text === '') addToNotes(placed.rest);
    else replaceInNotes(text, placed.rest);
    const ids = show(placed, focus);
    keepStep(undoTo([...new Set([...ids, onto])]));
  };

  const keepStep = (undo: () => void): void => {
    setSteps((before) => [...before, { undo, lines }]);
  };
  const last = steps.at(-1);

  return {
    lines,
    fills,
    undo:
      last === undefined
        ? undefined
        : () => {
            last.undo();
            setSteps(steps.slice(0, -1));
            setLines(last.lines);
            setFills(fills + 1);
            say(PEOPLE.undone);
            focusSoon(openId === '' ? NAMES_ID : 'person-name');
          },

    /** A text of several lines goes to the notes until it is read; one that holds nobody goes into the field after all. */
    takeLines: (text: string, input: HTMLInputElement | HTMLTextAreaElement): void => {
      const undoTo = undoPoint(PEOPLE_MET);
      addToNotes(text);
      void read(text, PEOPLE.notRead, (reading) => {
        if (holdsSomebody(reading) || !input.isConnected) {
          take(text, reading, undoTo, input instanceof HTMLTextAreaElement ? '' : openId);
          return;
        }
        replaceInNotes(text, '');
        insert(input, input instanceof HTMLTextAreaElement ? text : text.replaceAll(/\s+/g, ' '));
      });
    },

    /**
     * A text of one line is on its card while it is read; the card gets back what it held when people are found, unless
     * somebody has typed on in it.
     */
    takeLine: async (text: string, { id, field, before, focus = 'follows' }: LinePlace): Promise<void> => {
      const place = `${id} ${field}`;
      if (beingRead.current.has(place)) return;
      beingRead.current.add(place);
      const undoTo = undoPoint(PEOPLE_MET);
      const fieldNow = (): string | null | undefined => ownOf($interview.get().people, id)?.[field];
      // What is pasted is in the field a moment after it is heard of.
      await new Promise((resolve) => setTimeout(resolve));
      const held = fieldNow();
      await read(text, PEOPLE.notReadInField, (reading) => {
        if (reading.found.people.length === 0 || fieldNow() !== held) return;
        if (ownOf($interview.get().people, id) !== undefined) writePerson(id, { [field]: before });
        take('', reading, undoTo, id, focus);
      });
      beingRead.current.delete(place);
    },

    takeNotes: (): void => {
      const undoTo = undoPoint(PEOPLE_MET);
      const notes = notesNow();
      void read(notes, PEOPLE.notRead, (reading) => {
        setLines([]);
        if (holdsSomebody(reading)) take(notes, reading, undoTo);
        else say(PEOPLE.nobodyInNotes);
      });
    },

    add: (line: Offered): void => {
      const id = newPersonId();
      const undoTo = undoPoint(PEOPLE_MET);
      writePerson(id, factsOf(line.person));
      if (line.isWhole) replaceInNotes(line.text, '');
      keepStep(undoTo([id]));
      say(PEOPLE.lineAdded(line.person.name, line.isWhole));
      decide([line], changeButtonId(id));
    },

    leave: (left: readonly Offered[]): void => {
      say(PEOPLE.linesLeft(left.length));
      decide(left, NAMES_ID);
    },
  };

  /** Takes lines off the list; the focus goes to the next one, or where `last` says. */
  function decide(decided: readonly Offered[], last: string): void {
    const others = lines.filter((line) => !decided.includes(line));
    const at = lines.findIndex((line) => decided.includes(line));
    const next = lines.slice(at).find((line) => others.includes(line)) ?? others[0];
    setLines(others);
    focusSoon(next === undefined ? last : addLineId(next.key));
  }
}

function holdsSomebody({ found }: ReadText): boolean {
  return found.people.length > 0 || found.lines.some(({ kind }) => kind === 'maybe');
}

/** Puts a text where the cursor is, as pasting does; a field for an address does not say where that is. */
function insert(input: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  const { value, selectionStart, selectionEnd } = input;
  const [start, end] = [selectionStart ?? value.length, selectionEnd ?? value.length];
  input.value = value.slice(0, start) + text + value.slice(end);
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
}
